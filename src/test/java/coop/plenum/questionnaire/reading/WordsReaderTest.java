package coop.plenum.questionnaire.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.plenum.questionnaire.Questionnaire;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsReaderTest {
    private static final Sample SAMPLE = Sample.unchanged();
    private static final String SPANISH = """
            language: es
            translates: 0.2.0
            words:
              general: {of_the_board: de la junta}
              mutual: {of_the_board: del consejo}
              association: {of_the_board: de la junta directiva}
            questions:
              GOV-03: {help: 'Las actas {of_the_board}.'}
            """;

    @Test
    void eachLanguageHasItsOwnWords() {
        Questionnaire read = SAMPLE.readWith("es", SPANISH)
                .bank()
                .orElseThrow()
                .questionnaires()
                .get(0);
        Questionnaire mutual = read.worded(Map.of("org_type", "mutual"));
        assertEquals("Who reads the management board minutes?", help(mutual, "en"));
        assertEquals("Las actas del consejo.", help(mutual, "es"));
        assertEquals("Las actas de la junta.", help(read.worded(Map.of()), "es"));
    }

    @Test
    void everyKindHasEveryWord() {
        found(
                "general: {board: board}",
                "general: {}",
                ", field words.mutual.board: is not known here; expected one of ");
        found("{board: management board}", "{}", ", field words.mutual.board: is missing; expected the word for board");
        found(", association: {board: committee}}", "}", ", field words.association: is missing");
        found("board: committee}", "board: ''}", ", field words.association.board: expected a text, found nothing");
    }

    @Test
    void everyLanguageHasEveryWord() {
        List<String> sentences =
                SAMPLE.readWith("es", SPANISH.replace("del consejo", "{board}")).sentences();
        assertEquals(1, sentences.size(), sentences.toString());
        String incomplete = SPANISH.replace("  mutual: {of_the_board: del consejo}\n", "");
        assertEquals(
                List.of("small.es.yaml, line 4, field words.mutual: is missing; expected words for each kind of"
                        + " organisation"),
                SAMPLE.readWith("es", incomplete).sentences());
    }

    @Test
    void noTextAsksForAnUnknownWord() {
        String help = "Who reads the {board}";
        found(
                help,
                "Who reads the {bored}",
                ", GOV-03, field help: asks for the unknown word {bored}; expected one of {board}");
        found(help, "Who reads the {board", ", GOV-03, field help: expected braces only around the name of a word");
        found(help, "Who reads the {}", ", GOV-03, field help: expected braces only around the name of a word");
        found(
                "board: committee",
                "board: 'a {board}'",
                ", field words.association.board: asks for the unknown word {board}");
        found(
                "name: Equity,",
                "name: '{Board} equity',",
                ", equity, field name: asks for the unknown word {Board}; expected none");
    }

    private static void found(String before, String after, String said) {
        List<String> sentences = SAMPLE.with(before, after).read().sentences();
        assertEquals(
                1,
                sentences.stream().filter(s -> s.contains(said)).count(),
                "expected \"" + said + "\" once in " + sentences);
    }

    private static String help(Questionnaire questionnaire, String language) {
        return questionnaire.question("GOV-03").orElseThrow().help().in(Locale.forLanguageTag(language));
    }
}
