package coop.plenum.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.questionnaire.reading.BankReader;
import coop.plenum.questionnaire.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The content: the bank that ships is good, whole and complete in every language. */
class QuestionnairesTest {
    private static final Reading READING = BankReader.packaged();
    private static final Bank BANK = READING.bank().orElse(new Bank(List.of(), new ProfileRules(List.of(), List.of())));

    @Test
    void theBankHasNoFaults() {
        assertEquals(List.of(), READING.sentences());
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertEquals(List.of(), READING.untranslated());
    }

    @Test
    void threeQuestionnairesShipWithTheirQuestions() {
        assertEquals(List.of("quick", "full", "workshop"), keys());
        assertEquals(14, of("quick").questions().size());
        assertEquals(83, of("full").questions().size());
        assertEquals(21, of("workshop").questions().size());
        assertEquals(
                Set.of(2L),
                Set.copyOf(of("quick").dimensions().stream()
                        .map(d -> (long) of("quick").of(d).size())
                        .toList()));
        assertTrue(of("full").questions().containsAll(of("quick").questions()), "quick is a part of full");
    }

    @Test
    void everyQuestionStartsAtVersionOneAndNamesItsPatterns() {
        assertEquals(
                List.of(),
                questions().filter(q -> q.version() != 1).map(Question::id).toList());
        assertEquals(
                List.of(),
                questions()
                        .filter(q -> q.patterns().isEmpty())
                        .map(Question::id)
                        .toList());
    }

    @Test
    void quickAsksLevelsOnly() {
        assertTrue(of("quick").questions().stream().allMatch(q -> q.kind() instanceof Kind.Maturity));
    }

    @Test
    void anchorPointsBecomeMarks() {
        Question reserve = of("full").question("LIV-02").orElseThrow();
        Kind.Figure figure = (Kind.Figure) reserve.kind();
        assertEquals(
                List.of(
                        new Kind.Anchor(0, 0),
                        new Kind.Anchor(1, 0.25),
                        new Kind.Anchor(3, 0.65),
                        new Kind.Anchor(6, 1)),
                figure.anchors().of(Map.of()));
        assertEquals(1.0, reserve.alertBelow().orElseThrow());
        assertEquals(
                new Exemption(
                        "regulated_financial", reserve.exemption().orElseThrow().reason(), true),
                reserve.exemption().orElseThrow());
    }

    @Test
    void theSizeOfTheOrganisationChoosesTheAnchors() {
        Kind.Figure share =
                (Kind.Figure) of("full").question("COM-04").orElseThrow().kind();
        assertEquals(90, highest(share, Map.of("member_count", "up_to_50")));
        assertEquals(10, highest(share, Map.of("member_count", "over_5000")));
        assertEquals(60, highest(share, Map.of("member_count", "none")));
        assertEquals(60, highest(share, Map.of()));
    }

    @Test
    void theOrderOfPatternsIsTheirStrength() {
        assertEquals(
                Map.of(
                        "shared-purpose", 1.0,
                        "steward-ownership", 0.7,
                        "social-audit", 0.5,
                        "social-solidarity-economy", 0.5),
                of("full").question("COM-01").orElseThrow().linkStrengths());
    }

    private static double highest(Kind.Figure figure, Map<String, String> profile) {
        List<Kind.Anchor> anchors = figure.anchors().of(profile);
        return anchors.get(anchors.size() - 1).value();
    }

    private static List<String> keys() {
        return BANK.questionnaires().stream().map(Questionnaire::key).toList();
    }

    private static Questionnaire of(String key) {
        return BANK.questionnaires().stream()
                .filter(q -> q.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Question> questions() {
        return BANK.questionnaires().stream().flatMap(q -> q.questions().stream());
    }
}
