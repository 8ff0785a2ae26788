package coop.plenum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.Correcting.Outcome;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.support.Database;
import coop.plenum.support.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
class CorrectingTest {
    /** Of some questions few know the answer, so that a few opinions are not shown by themselves. */
    private static final ClosedWorld.Opinion MIXED =
            (member, question) -> question % 7 == 3 && member > 2 ? -1 : (member * 3 + question * 5) % 5;

    @Inject
    ClosedWorld closed;

    @Inject
    Assessments assessments;

    @Inject
    Reports reports;

    @Inject
    Correcting correcting;

    @Inject
    Questionnaires questionnaires;

    @Inject
    World world;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void withoutACorrectionTheReportIsCountedToTheSame() {
        // Nine leave some opinions unshown by themselves; twelve show role groups.
        assertTrue(
                countedAgain(9).questions().stream().anyMatch(q -> q.status() == ReportDocument.QuestionStatus.HIDDEN));
        assertFalse(countedAgain(12).groups().isEmpty());
    }

    private ReportDocument countedAgain(int voices) {
        Assessment assessment = closedWith(voices);
        ReportDocument first = newest(assessment);
        assertEquals(Outcome.DONE, correct(assessment, 1, List.of()));
        ReportDocument second = newest(assessment);
        assertEquals(new Revision(2, List.of()), second.revision());
        assertEquals(ReportJson.of(first), ReportJson.of(asFirst(second)));
        return first;
    }

    @Test
    void aCorrectedFactMovesItsDimensionAndNoOpinion() {
        Assessment assessment = closedWith(12);
        ReportDocument before = newest(assessment);
        String fact = yesOrNo(before);
        assertEquals(Outcome.DONE, correct(assessment, 1, List.of(opposite(before, fact))));
        ReportDocument after = newest(assessment);
        assertEquals(mark(before, fact) > 50 ? 0 : 100, mark(after, fact));
        assertTrue(after.question(fact).orElseThrow().confirmed());
        assertEquals(opinions(before), opinions(after));
        assertEquals(before.groups(), after.groups());
        assertEquals(before.notes(), after.notes());
        assertEquals(before.voices(), after.voices());
        String touched = after.question(fact).orElseThrow().dimension();
        assertNotEquals(before.dimension(touched), after.dimension(touched));
        before.dimensions().stream()
                .filter(d -> !d.key().equals(touched))
                .forEach(d -> assertEquals(d, after.dimension(d.key()).orElseThrow()));
        assertEquals(fact, after.revision().corrections().get(0).question());
        assertEquals(before, earlier(assessment, 1));
    }

    @Test
    void whoLookedAtAnEarlierRevisionCorrectsNothing() {
        Assessment assessment = closedWith(6);
        List<Answer> facts = List.of(yes(yesOrNo(newest(assessment))));
        assertEquals(Outcome.DONE, correct(assessment, 1, facts));
        assertEquals(Outcome.OVERTAKEN, correct(assessment, 1, facts));
        assertEquals(2, newest(assessment).revision().number());
    }

    @Test
    void nothingIsCorrectedOnceTheVoicesAreGone() {
        Assessment assessment = closedWith(6);
        ReportDocument before = newest(assessment);
        world.execute("delete from voice where assessment_id = ?", assessment.id());
        assertEquals(Outcome.NOT_COUNTABLE, correct(assessment, 1, List.of(yes(yesOrNo(before)))));
        assertEquals(before, newest(assessment));
    }

    @Test
    void nothingIsCorrectedWhereTheVoicesTellAnotherReport() {
        Assessment assessment = closedWith(6);
        ReportDocument before = newest(assessment);
        world.execute(
                "delete from voice where id = (select id from voice where assessment_id = ? limit 1)", assessment.id());
        assertEquals(Outcome.NOT_COUNTABLE, correct(assessment, 1, List.of(yes(yesOrNo(before)))));
        assertEquals(before, newest(assessment));
    }

    @Test
    void revisionsAreFew() {
        Assessment assessment = closedWith(6);
        String fact = yesOrNo(newest(assessment));
        for (int i = 1; i < Correcting.MOST_REVISIONS; i++) {
            assertEquals(Outcome.DONE, correct(assessment, i, List.of(i % 2 == 0 ? no(fact) : yes(fact))));
        }
        assertEquals(Outcome.TOO_OFTEN, correct(assessment, Correcting.MOST_REVISIONS, List.of(yes(fact))));
    }

    @Test
    void belowFiveVoicesNoFactCanBeAskedFor() {
        ReportDocument few = newest(closedWith(4));
        ReportDocument many = newest(closedWith(6));
        String fact = yesOrNo(many);
        assertFalse(Correcting.isCorrectable(few, fact));
        assertTrue(Correcting.isCorrectable(many, fact));
        assertFalse(Correcting.isCorrectable(
                many,
                many.questions().stream()
                        .filter(q -> !q.fact())
                        .findFirst()
                        .orElseThrow()
                        .id()));
    }

    private Assessment closedWith(int voices) {
        String[] path = closed.closed("full", voices, MIXED).path().split("/", -1);
        return committed(() -> assessments
                .ofWorkshop(UUID.fromString(path[2]), UUID.fromString(path[4]))
                .orElseThrow());
    }

    private Outcome correct(Assessment assessment, int revision, List<Answer> facts) {
        return committed(() -> correcting.correct(assessment, revision, facts, World.ALICE));
    }

    private ReportDocument newest(Assessment assessment) {
        return committed(() -> reports.newest(assessment).orElseThrow().document());
    }

    private ReportDocument earlier(Assessment assessment, int revision) {
        return committed(
                () -> reports.reviewed(assessment, revision).orElseThrow().document());
    }

    private static <T> T committed(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    /** A fact that is answered by yes or no. */
    private String yesOrNo(ReportDocument report) {
        return report.questions().stream()
                .filter(q -> q.fact() && q.status() == ReportDocument.QuestionStatus.SCORED)
                .filter(q -> q.mark() != null)
                .map(QuestionMark::id)
                .filter(id -> questionnaires
                        .version(report.questionnaire().contentHash())
                        .question(id)
                        .map(Question::kind)
                        .filter(k -> k instanceof coop.plenum.questionnaire.Kind.YesNo)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static int mark(ReportDocument report, String question) {
        return Objects.requireNonNull(report.question(question).orElseThrow().mark());
    }

    private static Answer opposite(ReportDocument report, String question) {
        return mark(report, question) > 50 ? no(question) : yes(question);
    }

    private static Answer yes(String question) {
        return new Answer(question, Given.VALUE, "yes", "", "", false, 0);
    }

    private static Answer no(String question) {
        return new Answer(question, Given.VALUE, "no", "", "", false, 0);
    }

    private static List<QuestionMark> opinions(ReportDocument report) {
        return report.questions().stream().filter(q -> !q.fact()).toList();
    }

    private static ReportDocument asFirst(ReportDocument report) {
        return ReportJson.read(ReportJson.of(report)
                .replace(
                        "\"revision\":{\"number\":2,\"corrections\":[]}",
                        "\"revision\":{\"number\":1,\"corrections\":[]}"));
    }
}
