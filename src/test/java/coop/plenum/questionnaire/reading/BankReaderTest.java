package coop.plenum.questionnaire.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Finding;
import coop.plenum.questionnaire.Bank;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BankReaderTest {
    private static final Sample SAMPLE = Sample.unchanged();

    @Test
    void choicesAreReadWithTheirMarks() {
        Kind.SingleChoice single = (Kind.SingleChoice) question("GOV-01").kind();
        assertEquals(
                List.of(0.0, 0.25, 1.0),
                single.options().stream().map(Kind.Option::points).toList());
        Kind.MultipleChoice multiple = (Kind.MultipleChoice) question("GOV-02").kind();
        assertEquals(Optional.of(0.6), multiple.cap());
        assertEquals(Optional.of("none"), multiple.none());
        assertEquals(2, question("GOV-01").version());
        assertEquals(1.5, question("GOV-01").weight());
    }

    @Test
    void aTranslationStandsBesideItsText() {
        Reading reading = SAMPLE.readWith("es", """
                language: es
                translates: 0.2.0
                questions:
                  GOV-01:
                    text: ¿Quién elige la junta?
                    options:
                      nobody: {text: Nadie}
                """);
        assertEquals(List.of(), reading.sentences());
        Question question =
                reading.bank().orElseThrow().questionnaires().get(0).questions().get(0);
        assertEquals("¿Quién elige la junta?", question.text().in(Locale.forLanguageTag("es")));
        assertEquals("Think of the last time.", question.help().in(Locale.forLanguageTag("es")));
        assertTrue(reading.untranslated().contains("small.es.yaml: questions.GOV-01.help has no translation"));
    }

    @Test
    void aTranslationOfNothingIsFound() {
        Reading reading =
                SAMPLE.readWith("es", "language: es\ntranslates: 0.2.0\nquestions:\n  GOV-09:\n    text: Hola\n");
        assertEquals(
                List.of("small.es.yaml, line 5, GOV-09, field text: translates nothing: the bank has no text here"),
                reading.sentences());
    }

    @Test
    void aTranslationOfAnotherVersionIsNoted() {
        Reading reading = SAMPLE.readWith("es", "language: es\ntranslates: 0.1.0\nyes_no: {'yes': Sí, 'no': No}\n");
        assertTrue(reading.untranslated()
                .contains("small.es.yaml translates version 0.1.0 of the bank, which is at 0.2.0"));
    }

    @Test
    void everyFaultOfAFileIsFoundAtOnce() {
        Reading reading = SAMPLE.with("weight: 1.5", "weight: heavy")
                .with("better: higher", "better: taller")
                .with("informs: [GOV-01]", "informs: [GOV-77]")
                .read();
        assertEquals(
                List.of("weight", "informs.0", "better"),
                reading.findings().stream().map(Finding::field).toList());
        assertEquals(Optional.empty(), reading.bank());
    }

    @Test
    void theSentenceNamesFileLineQuestionFieldAndWhatWasExpected() {
        assertEquals(
                List.of("small.yaml, line " + SAMPLE.line("weight: 1.5")
                        + ", GOV-01, field weight: expected a number above 0, found \"heavy\""),
                SAMPLE.with("weight: 1.5", "weight: heavy").read().sentences());
    }

    @Test
    void aMissingFileIsToldByItsName() {
        Reading reading = BankReader.at(Path.of("nowhere", "bank.yaml"), Set.of());
        assertTrue(reading.sentences().get(0).startsWith("nowhere/bank.yaml: cannot be opened"));
    }

    @Test
    void theHashFollowsTheContentAlone() {
        assertEquals(hash(SAMPLE), hash(SAMPLE.with("- id: GOV-01\n", "# A remark.\n- id: GOV-01\n")));
        assertTrue(!hash(SAMPLE).equals(hash(SAMPLE.with("Who chooses the board?", "Who picks the board?"))));
    }

    private static String hash(Sample sample) {
        Questionnaire quick = sample.bank().questionnaires().get(0);
        return quick.contentHash();
    }

    private static Question question(String id) {
        Bank bank = SAMPLE.bank();
        return bank.questionnaires().get(0).question(id).orElseThrow();
    }
}
