package coop.plenum.questionnaire.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankTranslationsTest {
    private static final Path SHIPPED = Path.of("src", "main", "resources", "questionnaires", "question-bank.yaml");
    private static final String SPANISH = """
            language: es
            translates: 0.2.0
            dimensions:
              governance: {name: Gobernanza, plain: Quién decide.}
            questions:
              GOV-01:
                text: ¿Quién elige la junta?
                options: {nobody: {text: Nadie}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The content: each translation of the bank that ships was read against the English that stands there now. */
    @Test
    void everyTranslationThatShipsFollowsItsEnglish() throws IOException {
        assertEquals(
                List.of(),
                new BankTranslations(SHIPPED).stale(),
                "Read these against their English, mend them where needed, then write down what was read, for example:"
                        + " mvn -q -Preview-translations -Dlanguage=fr -Did=COM-01");
    }

    @Test
    void aNewTranslationIsToBeReadOnce() throws IOException {
        Path bank = bank(Sample.unchanged());
        assertEquals(
                List.of(
                        "small.es.yaml, line 4, governance, field name, es: has not been read against its English yet",
                        "small.es.yaml, line 4, governance, field plain, es: has not been read against its English yet",
                        "small.es.yaml, line 7, GOV-01, field text, es: has not been read against its English yet",
                        "small.es.yaml, line 8, GOV-01, field options.nobody.text, es: has not been read against its"
                                + " English yet"),
                new BankTranslations(bank).stale());
        assertEquals(4, new BankTranslations(bank).review(t -> true).size());
        assertEquals(List.of(), new BankTranslations(bank).stale());
    }

    @Test
    void changedEnglishNamesTheTranslationThatLagsBehind() throws IOException {
        Path bank = bank(Sample.unchanged());
        new BankTranslations(bank).review(t -> true);
        bank(Sample.unchanged().with("Who chooses the board?", "Who dismisses the board?"));
        assertEquals(
                List.of("small.es.yaml, line 7, GOV-01, field text, es: its English has changed since this was"
                        + " translated; read it again"),
                new BankTranslations(bank).stale());
    }

    @Test
    void onlyWhatWasReadIsWrittenDown() throws IOException {
        Path bank = bank(Sample.unchanged());
        new BankTranslations(bank).review(t -> t.address().contains("GOV-01"));
        assertEquals(2, new BankTranslations(bank).stale().size());
        new BankTranslations(bank).review(t -> t.address().contains("governance"));
        assertEquals(List.of(), new BankTranslations(bank).stale());
    }

    @Test
    void otherSpacingOfTheSameEnglishIsNoChange() throws IOException {
        Path bank = bank(Sample.unchanged());
        new BankTranslations(bank).review(t -> true);
        bank(Sample.unchanged().with("Who chooses the board?", "Who chooses\n    the board?"));
        assertEquals(List.of(), new BankTranslations(bank).stale());
    }

    private Path bank(Sample sample) throws IOException {
        Files.writeString(folder.resolve("small.es.yaml"), SPANISH);
        return Files.writeString(folder.resolve("small.yaml"), sample.text());
    }
}
