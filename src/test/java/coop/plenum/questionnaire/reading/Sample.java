package coop.plenum.questionnaire.reading;

import coop.plenum.questionnaire.Bank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A small bank with one question of each kind that the shipped bank lacks, and changed copies of it. */
public final class Sample {
    public static final Path FILE = Path.of("src", "test", "resources", "questionnaires", "small.yaml");

    private final String text;

    private Sample(String text) {
        this.text = text;
    }

    public static Sample unchanged() {
        try {
            return new Sample(Files.readString(FILE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sample with the first occurrence of {@code before} replaced. */
    public Sample with(String before, String after) {
        int at = text.indexOf(before);
        if (at < 0) throw new IllegalArgumentException("The sample does not have: " + before);
        return new Sample(text.substring(0, at) + after + text.substring(at + before.length()));
    }

    public Reading read() {
        return BankReader.of(source("small.yaml", text), Map.of());
    }

    public Reading readWith(String language, String translation) {
        return BankReader.of(
                source("small.yaml", text), Map.of(language, source("small." + language + ".yaml", translation)));
    }

    public Bank bank() {
        Reading reading = read();
        return reading.bank().orElseThrow(() -> new AssertionError(reading.sentences()));
    }

    /** The number of the line that holds this text first. */
    public int line(String wanted) {
        List<String> lines = Arrays.asList(text.split("\n"));
        for (String line : lines) {
            if (line.contains(wanted)) return lines.indexOf(line) + 1;
        }
        throw new IllegalArgumentException("The sample does not have: " + wanted);
    }

    public String text() {
        return text;
    }

    static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
