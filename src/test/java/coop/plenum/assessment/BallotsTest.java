package coop.plenum.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Scope;
import coop.plenum.scoring.Item;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.scale.Mark;
import coop.plenum.scoring.scale.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BallotsTest {
    private static final Question LEVELS = Samples.question("LEV-1", Samples.levels());
    private static final Question YES_NO = Samples.question("YES-1", new Kind.YesNo());
    private static final Question FIGURE = Samples.question("FIG-1", Samples.percent());
    private static final Question ONE = Samples.question("ONE-1", Samples.one());
    private static final Question SEVERAL = Samples.question("SEV-1", Samples.several());
    private static final Question EXEMPT = Samples.exempt("EXE-1", "no_members");

    @Test
    void eachKindOfAnswerBecomesTheReplyThatScoringReads() {
        Map<String, Reply> replies = replies(
                value("LEV-1", "3"),
                value("YES-1", "no"),
                value("FIG-1", "12.5"),
                value("ONE-1", "b"),
                value("SEV-1", "a,b"));
        assertEquals(Reply.level(3), replies.get("LEV-1"));
        assertEquals(Reply.no(), replies.get("YES-1"));
        assertEquals(Reply.figure(12.5), replies.get("FIG-1"));
        assertEquals(new Reply.Option("b"), replies.get("ONE-1"));
        assertEquals(new Reply.Options(Set.of("a", "b")), replies.get("SEV-1"));
    }

    @Test
    void notKnowingAndNotApplyingAreRepliesAndANoteAloneIsNone() {
        Map<String, Reply> replies =
                replies(given("LEV-1", Given.DONT_KNOW), given("EXE-1", Given.NOT_APPLICABLE), given("YES-1", null));
        assertEquals(Map.of("LEV-1", Reply.dontKnow(), "EXE-1", Reply.notApplicable()), replies);
    }

    @Test
    void anAnswerToAQuestionThatIsNoLongerThereIsLeftOut() {
        assertEquals(Map.of(), replies(value("OLD-1", "3")));
    }

    @Test
    void theProfileChoosesTheAnchors() {
        assertEquals(Mark.of(0.5), mark(Map.of("org_type", "worker_coop")));
        assertEquals(Mark.of(0.25), mark(Map.of("org_type", "foundation")));
        assertEquals(Mark.of(0.25), mark(Map.of()));
    }

    @Test
    void whatTheProfileRulesOutIsOfficiallyNotApplicable() {
        assertEquals(
                Map.of("EXE-1", Reply.notApplicable()),
                survey(Set.of("no_members")).official());
        assertEquals(Map.of(), survey(Set.of()).official());
    }

    @Test
    void practicesAreLinkedTheMoreStronglyTheEarlierTheyStand() {
        Question linked = Samples.question(
                "LNK-1",
                Samples.levels(),
                Scope.PERSON,
                Optional.empty(),
                List.of("first", "second", "third", "fourth"));
        Survey survey =
                Ballots.survey(new Journey(Samples.questionnaire(LEVELS, linked), Set.of()), Map.of(), List.of());
        assertEquals(
                Map.of(
                        "first", Map.of("LNK-1", 1.0),
                        "second", Map.of("LNK-1", 0.7),
                        "third", Map.of("LNK-1", 0.5),
                        "fourth", Map.of("LNK-1", 0.5)),
                survey.patterns());
    }

    @Test
    void factsAndOpinionsStayApart() {
        Question fact = Samples.question("FAC-1", Samples.percent(), Scope.ORGANISATION, Optional.empty(), List.of());
        Survey survey = Ballots.survey(new Journey(Samples.questionnaire(LEVELS, fact), Set.of()), Map.of(), List.of());
        assertEquals(coop.plenum.scoring.Scope.PERSON, item(survey, "LEV-1").scope());
        assertEquals(
                coop.plenum.scoring.Scope.ORGANISATION, item(survey, "FAC-1").scope());
        assertFalse(item(survey, "FAC-1").reverse());
    }

    private static Mark mark(Map<String, String> profile) {
        Survey survey = Ballots.survey(new Journey(Samples.questionnaire(FIGURE), Set.of()), profile, List.of());
        return item(survey, "FIG-1").normalise(Reply.figure(25));
    }

    private static Item item(Survey survey, String id) {
        return survey.items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Reply> replies(Answer... answers) {
        Survey survey = survey(Set.of(), answers);
        assertEquals("worker", survey.voices().get(0).group());
        return survey.voices().get(0).replies();
    }

    private static Survey survey(Set<String> tags, Answer... answers) {
        Journey journey = new Journey(Samples.questionnaire(LEVELS, YES_NO, FIGURE, ONE, SEVERAL, EXEMPT), tags);
        return Ballots.survey(journey, Map.of(), List.of(new Ballots.Ballot("one", "worker", List.of(answers))));
    }

    private static Answer value(String question, String value) {
        return new Answer(question, Given.VALUE, value, "", "", false, 1);
    }

    private static Answer given(String question, @org.jspecify.annotations.Nullable Given given) {
        return new Answer(question, given, null, "a note", "", false, 1);
    }
}
