package coop.plenum.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.reading.BankReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of organisation reads the questions in its own words, and every sentence stays grammatical. */
class WordsTest {
    private static final Bank BANK = BankReader.packaged().bank().orElseThrow();

    /** What no sentence of a language may hold, whatever word stood in for a name in braces. */
    private static final Map<String, List<String>> WRONG = Map.of(
            "en", List.of("an? an?", "the the", "a [aeio]\\w+", "or leading group or", "members? members?"),
            "es",
                    List.of(
                            "de el",
                            "a el",
                            "(un|el|del|al|los|otro|nuevo|ningún) personas?",
                            "(la|las|una) (consejo|patronato|grupo)",
                            "(el|un|del) junta",
                            "las? persona (socia|asociada|mutualista|integrante)s",
                            "(las|otras) persona",
                            "(la|una|otra|cada|cualquier) personas"),
            "fr",
                    List.of(
                            "(de|à) les?",
                            "[dlq]u?['’][bcdfgjklmnpqrstvwxz]\\w*",
                            "(le|la|de|que|ne) (a|à|e|é|ê|i|o|u)\\w*",
                            "que (ils?|elles?|on)",
                            "(un|du|le|au|tout|nouveau|aucun|cet) personnes?",
                            "(la|une) (conseil|groupe)",
                            "les (personne|sociétaire)",
                            "(une|la|toute|chaque) (sociétaires?|personnes|membres?)"));

    @Test
    void theWordsComeFromTheKindOfOrganisation() {
        assertEquals(
                "Lista de quienes forman el patronato, con su fecha de entrada.",
                evidence("GOV-05", "foundation", "es"));
        assertEquals(
                "Lista de quienes forman la junta directiva, con su fecha de entrada.",
                evidence("GOV-05", "association", "es"));
        assertEquals("List of trustees with start dates.", evidence("GOV-05", "foundation", "en"));
        assertEquals(
                "Liste des membres du groupe de pilotage avec leur date d’entrée.",
                evidence("GOV-05", "informal_group", "fr"));
    }

    @Test
    void anUnknownKindReadsTheGeneralWords() {
        assertEquals("List of board members with start dates.", evidence("GOV-05", "circus", "en"));
        Questionnaire general = full().worded(Map.of());
        assertEquals(
                "Lista de quienes forman la junta o el consejo, con su fecha de entrada.",
                in(general.question("GOV-05").orElseThrow().evidence(), "es"));
    }

    @Test
    void aWordThatStartsASentenceHasACapital() {
        Kind.Maturity levels = (Kind.Maturity) full().worded(Map.of("org_type", "association"))
                .question("GOV-01")
                .orElseThrow()
                .kind();
        assertTrue(in(levels.levels().get(2), "es").startsWith("Una junta directiva que eligen"));
    }

    @Test
    void everySentenceIsWholeForEveryKindInEveryLanguage() {
        List<String> wrong = new ArrayList<>();
        for (String kind : kinds()) {
            for (Questionnaire questionnaire : BANK.questionnaires()) {
                for (Question question :
                        questionnaire.worded(Map.of("org_type", kind)).questions()) {
                    texts(question)
                            .forEach(text -> text.byLanguage().forEach((language, sentence) -> {
                                faults(language, sentence)
                                        .forEach(f ->
                                                wrong.add(kind + ", " + question.id() + ", " + language + ": " + f));
                            }));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aVersionThatWasStoredBeforeThereWereWordsIsStillRead() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode document = json.readTree(Documents.of(full().worded(Map.of())));
        ((ObjectNode) document).remove("words");
        Questionnaire stored = Documents.questionnaire(document.toString(), "an old hash");
        assertEquals(
                full().worded(Map.of()).questions(),
                stored.worded(Map.of("org_type", "mutual")).questions());
    }

    @Test
    void nothingElseChangesWithTheWords() {
        Questionnaire worded = full().worded(Map.of("org_type", "mutual"));
        assertEquals(full().contentHash(), worded.contentHash());
        assertEquals(
                full().questions().stream().map(Question::linkStrengths).toList(),
                worded.questions().stream().map(Question::linkStrengths).toList());
        assertFalse(worded.questions().equals(full().questions()));
    }

    private static Stream<String> faults(String language, String sentence) {
        String whole = "(?U)(?i)[{}]|  |(?<![\\w'’-])(%s)(?!\\w)"
                .formatted(String.join("|", WRONG.getOrDefault(language, List.of())));
        return Pattern.compile(whole).matcher(sentence).results().map(MatchResult::group);
    }

    /** Every text of a question, found in its stored form, so that none can be forgotten. */
    private static Stream<Text> texts(Question question) {
        Questionnaire alone = new Questionnaire(
                "", "", "", Text.english(""), Text.english(""), 1, List.of(), List.of(), List.of(question));
        try {
            JsonNode document = new ObjectMapper().readTree(Documents.of(alone));
            return document.path("questions").findValues("byLanguage").stream().map(WordsTest::text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Text text(JsonNode byLanguage) {
        Map<String, String> text = new HashMap<>();
        byLanguage.properties().forEach(p -> text.put(p.getKey(), p.getValue().asText()));
        return new Text(text);
    }

    private static List<String> kinds() {
        return Stream.concat(
                        Stream.of("nothing known"),
                        BANK.profile().questions().stream()
                                .filter(q -> q.field().equals(Words.CHOSEN_BY))
                                .flatMap(q -> q.choices().stream().map(ProfileQuestion.Choice::key)))
                .toList();
    }

    private static String evidence(String id, String kind, String language) {
        return in(
                full().worded(Map.of("org_type", kind))
                        .question(id)
                        .orElseThrow()
                        .evidence(),
                language);
    }

    private static String in(Text text, String language) {
        return text.in(Locale.forLanguageTag(language));
    }

    private static Questionnaire full() {
        return BANK.questionnaires().stream()
                .filter(q -> q.key().equals("full"))
                .findFirst()
                .orElseThrow();
    }
}
