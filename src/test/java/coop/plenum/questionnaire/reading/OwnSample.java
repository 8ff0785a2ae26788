package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Finding;
import coop.plenum.questionnaire.Bank;
import coop.plenum.questionnaire.OwnQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The example of own questions that coordinators are given, and changed copies of them, read beside the shipped bank. */
public final class OwnSample {
    public static final Bank BANK = BankReader.packaged().bank().orElseThrow();

    private final String text;

    private OwnSample(String text) {
        this.text = text;
    }

    public static OwnSample unchanged() {
        try {
            return new OwnSample(Files.readString(Path.of("src", "main", "resources", "modules", "own-example.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the first occurrence of {@code before} replaced. */
    public OwnSample with(String before, String after) {
        int at = text.indexOf(before);
        if (at < 0) throw new IllegalArgumentException("The sample does not have: " + before);
        return new OwnSample(text.substring(0, at) + after + text.substring(at + before.length()));
    }

    /** With every occurrence replaced: other networks have other prefixes. */
    public OwnSample withAll(String before, String after) {
        return new OwnSample(text.replace(before, after));
    }

    public String text() {
        return text;
    }

    public OwnQuestions own() {
        OwnReading reading = read();
        return reading.own().orElseThrow(() -> new AssertionError(sentences(reading)));
    }

    OwnReading read() {
        return OwnQuestionsReader.read(text, BANK, Set.of());
    }

    List<String> sentences() {
        return sentences(read());
    }

    static List<String> sentences(OwnReading reading) {
        return reading.findings().stream().map(Finding::sentence).toList();
    }
}
