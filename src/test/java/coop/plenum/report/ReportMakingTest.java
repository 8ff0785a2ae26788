package coop.plenum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import coop.plenum.assessment.ClosedAssessments;
import coop.plenum.report.ReportDocument.Agreement;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.report.ReportDocument.Range;
import coop.plenum.report.ReportDocument.Status;
import coop.plenum.report.ReportDocument.Suggestion;
import coop.plenum.report.ReportDocument.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportMakingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void fiveVoicesShowQuestionsWithTheirCounts() {
        ReportDocument report = report(Bakery.answering(3, "12223").of(9));
        assertEquals(Detail.QUESTIONS, report.voices().detail());
        assertEquals(9, report.voices().eligible());
        QuestionMark question = report.question("A-1").orElseThrow();
        assertEquals(50, question.mark());
        assertEquals(List.of(0, 1, 3, 1, 0), question.counts());
        assertEquals(Agreement.STRONG, question.agreement());
        Mark dimension = report.dimension("dimension-A").orElseThrow();
        assertEquals(50, dimension.mark());
        assertEquals(2, dimension.band());
        assertEquals(List.of("A-1", "A-2", "A-3"), dimension.questions());
        Range range = dimension.range();
        assertNotNull(range);
        assertTrue(range.low() < 50 && range.high() > 50);
        assertFalse(dimension.everyoneAnswered());
        assertEquals(1, report.principles().size());
        assertEquals(50, report.overall().mark());
        assertEquals(ClosedAssessments.CLOSED, report.closedAt());
    }

    @Test
    void fourVoicesShowDimensionsAndTheOverallAlone() {
        ReportDocument report = report(
                Bakery.answering(3, "1111").of(9).remark("A-1", "A note", "").with("A-1", "0404"));
        assertEquals(Detail.DIMENSIONS, report.voices().detail());
        assertEquals(0, report.voices().missing());
        Mark dimension = report.dimension("dimension-B").orElseThrow();
        assertEquals(25, dimension.mark());
        assertNull(dimension.agreement());
        assertNull(dimension.scored());
        assertEquals(List.of(), dimension.questions());
        assertEquals(Status.OK, report.overall().status());
        assertEquals(List.of(), report.principles());
        assertEquals(List.of(), report.questions());
        assertEquals(List.of(), report.groups());
        assertEquals(List.of(), report.gaps());
        assertEquals(List.of(), report.notes());
        assertFalse(report.suggestions().isEmpty());
        for (Suggestion suggestion : report.suggestions()) {
            assertNull(suggestion.gain());
            assertNull(suggestion.need());
            assertNull(suggestion.carries());
            assertEquals(List.of(), suggestion.questions());
        }
    }

    @Test
    void twoVoicesShowNothingAndSayHowManyMoreItNeeds() {
        ReportDocument report = report(Bakery.answering(3, "14").of(9));
        assertEquals(Detail.NOTHING, report.voices().detail());
        assertEquals(1, report.voices().missing());
        assertEquals(2, report.voices().answered());
        assertEquals(List.of(), report.dimensions());
        assertEquals(List.of(), report.suggestions());
        assertEquals(Status.PROTECTED, report.overall().status());
        assertNull(report.overall().mark());
        assertNull(report.overall().lowest());
    }

    @Test
    void whereEveryoneAnsweredTheRangeHasNoWidth() {
        Mark dimension = report(Bakery.answering(3, "12223").of(5))
                .dimension("dimension-A")
                .orElseThrow();
        assertTrue(dimension.everyoneAnswered());
        assertEquals(new Range(50, 50), dimension.range());
        assertEquals(new Range(2, 2), dimension.bands());
        assertFalse(dimension.fragile());
    }

    @Test
    void aRangeOverTwoBandsNamesBoth() {
        Mark dimension = report(Bakery.answering(3, "12223").of(60))
                .dimension("dimension-A")
                .orElseThrow();
        Range range = dimension.range();
        assertNotNull(range);
        assertEquals(new Range(range.low() / 20, range.high() / 20), dimension.bands());
    }

    @Test
    void aQuestionWithFourAnswersCountsAndIsNotShownByItself() {
        ReportDocument report =
                report(Bakery.answering(3, "444444").with("A-1", "0000??").remark("A-1", "Alone", ""));
        QuestionMark hidden = report.question("A-1").orElseThrow();
        assertEquals(QuestionStatus.HIDDEN, hidden.status());
        assertNull(hidden.mark());
        assertEquals(List.of(), hidden.counts());
        assertNull(hidden.agreement());
        assertEquals(67, report.dimension("dimension-A").orElseThrow().mark());
        assertEquals(List.of(), report.notes());
    }

    @Test
    void aWithheldQuestionCountsAndKeepsEvenTheNumberOfItsAnswers() {
        ReportDocument report = report(Bakery.answering(3, "444444")
                .with("A-1", "0000??")
                .withholding("A-1")
                .remark("A-1", "Alone", ""));
        QuestionMark withheld = report.question("A-1").orElseThrow();
        assertEquals(QuestionStatus.WITHHELD, withheld.status());
        assertNull(withheld.mark());
        assertEquals(0, withheld.answers() + withheld.dontKnow());
        assertEquals(67, report.dimension("dimension-A").orElseThrow().mark());
        assertEquals(1, report.notes().size());
    }

    @Test
    void campsAreFlaggedAndAConversationComesFirst() {
        ReportDocument report = report(Bakery.answering(3, "2222222222")
                .with("A-1", "0000044444")
                .with("A-2", "0000044444")
                .with("A-3", "0000044444"));
        QuestionMark question = report.question("A-1").orElseThrow();
        assertTrue(question.twoCamps());
        assertEquals(Agreement.SPLIT, question.agreement());
        Suggestion divided = suggestion(report, Bakery.DIVIDED);
        assertEquals(Tag.TALK_FIRST, divided.tag());
        assertEquals(50, divided.need());
        assertEquals(33, divided.carries());
        assertEquals(17, divided.gain());
        assertEquals(3, divided.questions().size());
        assertEquals(11, divided.questions().get(0).carries());
        assertEquals(Tag.ACT, suggestion(report, Bakery.ALIKE).tag());
    }

    @Test
    void whatAPracticeRequiresComesBeforeIt() {
        Bakery bakery = Bakery.answering(3, "11111");
        assertEquals(List.of(Bakery.ALIKE, Bakery.DIVIDED), slugs(report(bakery)));
        ReportDocument turned = ReportMaking.of(
                bakery.closed(),
                p -> p.equals(Bakery.ALIKE) ? List.of(Bakery.DIVIDED, "unknown") : List.of(Bakery.ALIKE),
                ClosedAssessments.CLOSED,
                new Random(1));
        assertEquals(List.of(Bakery.DIVIDED, Bakery.ALIKE), slugs(turned));
    }

    @Test
    void whatFewKnowStandsUnderWhatWeDoNotKnow() {
        ReportDocument report = report(
                Bakery.answering(3, "2222222222").with("B-1", "22222?????").with("B-2", "2?????????"));
        assertEquals(
                List.of(new Gap("B-1", Gap.Reason.MANY_DO_NOT_KNOW), new Gap("B-2", Gap.Reason.TOO_FEW_ANSWERS)),
                report.gaps());
    }

    @Test
    void aDimensionThatDoesNotApplyIsTakenOut() {
        ReportDocument report = report(Bakery.answering(3, "22222")
                .with("C-1", "nnnnn")
                .with("C-2", "nnnnn")
                .with("C-3", "nnnnn"));
        assertEquals(
                Status.NOT_APPLICABLE,
                report.dimension("dimension-C").orElseThrow().status());
        assertEquals(0, report.dimension("dimension-C").orElseThrow().applicable());
        assertEquals(2, report.overall().dimensions());
        assertEquals(50, report.overall().mark());
    }

    @Test
    void releasedNotesAreMixedAndLinksLeadToPages() {
        Bakery bakery = Bakery.answering(3, "22222");
        for (int i = 0; i < 5; i++)
            bakery.remark("A-1", "Note " + i, i == 0 ? "javascript:alert(1)" : "https://a.example/");
        List<Notes.Remark> remarks = report(bakery).notes().get(0).remarks();
        assertEquals(5, remarks.size());
        assertEquals(
                Set.of("Note 0", "Note 1", "Note 2", "Note 3", "Note 4"),
                remarks.stream().map(Notes.Remark::note).collect(Collectors.toSet()));
        assertEquals(
                Set.of("", "https://a.example/"),
                remarks.stream().map(Notes.Remark::evidence).collect(Collectors.toSet()));
    }

    @Test
    void groupsShowRoundedMarksAndLabels() {
        ReportDocument report = report(Bakery.answering(3, "40404040404040404040"));
        assertEquals(2, report.groups().size());
        var workers = report.groups().stream()
                .filter(g -> g.key().equals("worker"))
                .findFirst()
                .orElseThrow();
        assertEquals(95, workers.views().get(0).mark());
        assertEquals(ReportDocument.Difference.HIGHER, workers.views().get(0).difference());
    }

    @Test
    void theJsonHoldsWholeNumbersOnlyAndFollowsItsSchema() throws IOException {
        for (String row : List.of("1", "12", "1234", "01234", "0123401234", "0044?n0044412")) {
            Bakery bakery = Bakery.answering(7, row).of(40).with("A-2", "?".repeat(row.length()));
            String json = ReportJson.of(report(bakery.remark("B-1", "A <note>", "https://a.example/")));
            JsonNode tree = JSON.readTree(json);
            assertEquals(List.of(), fractions(tree), row);
            assertEquals(
                    List.of(),
                    schema().validate(tree).stream().map(Error::toString).toList(),
                    row);
            assertEquals(json, ReportJson.of(ReportJson.read(json)));
        }
    }

    private static Schema schema() throws IOException {
        try (InputStream file =
                ReportMakingTest.class.getResourceAsStream("/META-INF/resources/assets/4/report.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(file));
        }
    }

    private static List<JsonNode> fractions(JsonNode tree) {
        List<JsonNode> found = new java.util.ArrayList<>();
        if (tree.isFloatingPointNumber()) found.add(tree);
        for (Iterator<JsonNode> children = tree.elements(); children.hasNext(); )
            found.addAll(fractions(children.next()));
        return found;
    }

    private static List<String> slugs(ReportDocument report) {
        return report.suggestions().stream().map(Suggestion::pattern).toList();
    }

    private static Suggestion suggestion(ReportDocument report, String pattern) {
        return report.suggestions().stream()
                .filter(s -> s.pattern().equals(pattern))
                .findFirst()
                .orElseThrow();
    }

    private static ReportDocument report(Bakery bakery) {
        return ReportMaking.of(bakery.closed(), p -> List.of(), ClosedAssessments.CLOSED, new Random(1));
    }
}
