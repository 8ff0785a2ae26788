package coop.plenum.questionnaire.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnQuestionsReaderTest {
    private static final OwnSample SAMPLE = OwnSample.unchanged();

    @Test
    void aGoodFileIsReadWithItsPracticesAndTranslations() {
        OwnQuestions own = SAMPLE.own();
        assertEquals(
                List.of("VAL-01", "VAL-02", "VAL-03"),
                own.questions().stream().map(Question::id).toList());
        assertEquals("Valle", own.name().in(Locale.forLanguageTag("es")));
        assertEquals("Valley", own.name().in(Locale.FRENCH));
        assertEquals(
                "Lend a hand",
                own.practice("val-lend-a-hand").orElseThrow().title().english());
        assertTrue(own.questions().stream().noneMatch(Question::counts));
        assertTrue(own.questions().stream().allMatch(q -> q.principleWeights().isEmpty()));
    }

    @Test
    void aFileMayBeWrittenInAnotherLanguageThanEnglish() {
        OwnQuestions own = SAMPLE.with("language: en", "language: es")
                .with("translations:\n  es:", "translations:\n  fr:")
                .withAll("The {board} goes", "La junta va")
                .withAll("Some {members} go", "Algunas van")
                .own();
        assertEquals("Valley", own.name().in(Locale.ENGLISH));
        assertEquals("es", own.name().languageIn(Locale.ENGLISH));
        assertEquals("fr", own.name().languageIn(Locale.FRENCH));
    }

    @Test
    void aSharedQuestionCannotBeRedefined() {
        assertSays(
                SAMPLE.with("id: VAL-02", "id: COM-01"),
                "questions.yaml, line 22, COM-01, field id: redefines the shared question COM-01;"
                        + " a network adds questions and changes none");
    }

    @Test
    void anIdNeedsTheNetworksPrefix() {
        assertSays(
                SAMPLE.with("id: VAL-02", "id: ZZZ-02"),
                "questions.yaml, line 22, ZZZ-02, field id: expected an id that starts with VAL-, found \"ZZZ-02\"");
    }

    @Test
    void thePrefixOfADimensionIsTaken() {
        assertSays(
                SAMPLE.with("prefix: VAL", "prefix: GOV"),
                "expected a prefix of the network's own, found that of shared questions");
    }

    @Test
    void aQuestionThatWantsToCountIsRefused() {
        for (String field : List.of(
                "weight: 3", "dimension: governance", "principle_weights: {equity: 1}", "instruments: [full]")) {
            assertSays(
                    SAMPLE.with("type: yes_no", "type: yes_no\n  " + field),
                    "must not stand here: a network's own question counts in no dimension, no principle and no overall"
                            + " mark");
        }
    }

    @Test
    void unknownFieldsSectionsAndTagsAreFound() {
        assertSays(
                SAMPLE.with("type: yes_no", "type: yes_no\n  colour: red"), "VAL-02, field colour: is not known here");
        assertSays(
                SAMPLE.with("patterns:\n- slug", "dimensions: []\npatterns:\n- slug"), "dimensions: is not known here");
        assertSays(
                SAMPLE.with("type: yes_no", "type: yes_no\n  not_applicable_when: x\n  not_applicable_tag: nobody"),
                "field not_applicable_tag: expected one of ");
    }

    @Test
    void profileQuestionsCannotBeAdded() {
        assertSays(
                SAMPLE.with("questions:\n", "profile_questions: []\nquestions:\n"), "profile_questions: is not known");
    }

    @Test
    void aYamlBombIsRefused() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        List<String> said = OwnSample.sentences(OwnQuestionsReader.read(bomb, OwnSample.BANK, Set.of()));
        assertTrue(said.stream().anyMatch(s -> s.contains("found a YAML anchor or alias")), said::toString);
        String deep = "module: " + "[".repeat(5000);
        assertFalse(OwnSample.sentences(OwnQuestionsReader.read(deep, OwnSample.BANK, Set.of()))
                .isEmpty());
        String tagged = "module: !!javax.script.ScriptEngineManager [x]\n";
        assertFalse(OwnSample.sentences(OwnQuestionsReader.read(tagged, OwnSample.BANK, Set.of()))
                .isEmpty());
        assertFalse(OwnSample.sentences(OwnQuestionsReader.read("", OwnSample.BANK, Set.of()))
                .isEmpty());
        assertFalse(OwnSample.sentences(OwnQuestionsReader.read("- x", OwnSample.BANK, Set.of()))
                .isEmpty());
    }

    @Test
    void tooManyQuestionsAreRefused() {
        StringBuilder more = new StringBuilder();
        for (int i = 10; i < 40; i++) {
            more.append("""
                    - id: VAL-%d
                      version: 1
                      type: yes_no
                      scope: person
                      answered_by: any_member
                      text: Question
                      help: Help
                      evidence: Evidence
                    """.formatted(i));
        }
        assertSays(
                SAMPLE.with("patterns:\n- slug", more + "patterns:\n- slug"),
                "expected at most 30 questions, found 33");
    }

    @Test
    void aPracticeNeedsTheNetworksNameAndEveryNameLeadsSomewhere() {
        assertSays(
                SAMPLE.withAll("val-lend-a-hand", "lend-a-hand"),
                "expected a name that starts with val- and that no pattern of the library has, found \"lend-a-hand\"");
        OwnReading unknown = OwnQuestionsReader.read(SAMPLE.text(), OwnSample.BANK, Set.of("another"));
        assertTrue(
                OwnSample.sentences(unknown)
                        .contains(
                                "questions.yaml, line 21, VAL-01, field patterns.1: expected a pattern of the library,"
                                        + " found \"shared-purpose\""),
                () -> OwnSample.sentences(unknown).toString());
    }

    @Test
    void joinedTheyStandInASectionOfTheirOwnAndAreAQuestionnaireOfTheirOwn() {
        Questionnaire quick = shared("quick");
        Questionnaire joined = SAMPLE.own().joinedTo(quick, 2);
        assertEquals("quick+val", joined.key());
        assertEquals("quick", OwnQuestions.shared(joined.key()));
        assertEquals(quick.version() + "+2", joined.version());
        assertFalse(joined.contentHash().equals(quick.contentHash()));
        assertEquals(quick.dimensions(), joined.counted());
        assertEquals(Dimension.OWN, joined.own().orElseThrow().key());
        assertEquals(quick.questions(), joined.only(Question::counts).questions());
        assertTrue(SAMPLE.own().fits(quick));
        assertFalse(SAMPLE.own().fits(joined), "not a second time");
        assertEquals(
                "The board goes to the yearly meeting.",
                ((Kind.Maturity) joined.worded(Map.of())
                                .question("VAL-01")
                                .orElseThrow()
                                .kind())
                        .levels()
                        .get(1)
                        .english());
    }

    private static Questionnaire shared(String key) {
        return OwnSample.BANK.questionnaires().stream()
                .filter(q -> q.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSays(OwnSample sample, String sentence) {
        List<String> said = sample.sentences();
        assertTrue(said.stream().anyMatch(s -> s.contains(sentence)), said::toString);
    }
}
