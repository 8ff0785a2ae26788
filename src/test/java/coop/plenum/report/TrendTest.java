package coop.plenum.report;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.report.ClosedWorld.World;
import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Two reports of one organisation side by side. */
@QuarkusTest
@WithTestResource(Database.class)
class TrendTest {
    private static final ClosedWorld.Opinion LOW = (member, question) -> 1;
    private static final ClosedWorld.Opinion HIGH = (member, question) -> 3;
    /** One step up in the first dimension, which is asked by two questions. */
    private static final ClosedWorld.Opinion PARTLY = (member, question) -> question < 2 ? 3 : 1;

    @Inject
    ClosedWorld worlds;

    @Inject
    DataSource database;

    @Test
    void whatMovedClearlyIsSaidAndTheRestIsNot() {
        World first = worlds.closed(9, LOW);
        World second = worlds.again(first, "quick", 9, PARTLY);
        Document page = page(second, "", "en");
        assertEquals("What has changed since 2026", page.expectFirst("h1").text());
        List<String> says = page.select("table:has(caption:contains(dimensions)) tbody td .tag")
                .eachText();
        assertEquals(7, says.size());
        assertEquals(1, says.stream().filter("moved up"::equals).count(), says.toString());
        assertEquals(6, says.stream().filter("no clear change"::equals).count(), says.toString());
        assertEquals("+50", page.select("td.num:contains(+)").get(0).text());
        assertFalse(page.select("table:has(caption:contains(principles))").isEmpty());
        assertFalse(page.text().contains("NOT_FOUND"));
    }

    @Test
    void theMarksOfAllYearsStandInATableAndAPicture() {
        World first = worlds.closed(9, LOW);
        World second = worlds.again(first, "quick", 9, HIGH);
        World third = worlds.again(first, "quick", 9, LOW);
        Document page = page(third, "", "fr");
        Document second2 = page(second, "", "fr");
        assertEquals(
                List.of("25", "75", "25"),
                page.select("section:has(#years) tbody tr:eq(0) td.num").eachText());
        assertEquals(
                List.of("25", "75"),
                second2.select("section:has(#years) tbody tr:eq(0) td.num").eachText());
        assertEquals(8, page.select("svg.years").size());
        assertEquals(2, page.select("select#since option").size());
        assertFalse(page.text().contains("NOT_FOUND"));
    }

    @Test
    void aYearMayBeChosenAndOnlyOneOfThisOrganisation() {
        World first = worlds.closed(9, LOW);
        World second = worlds.again(first, "quick", 9, HIGH);
        World third = worlds.again(first, "quick", 9, HIGH);
        String chosen = first.path().substring(first.path().lastIndexOf('/') + 1);
        Document page = page(third, "?since=" + chosen, "es");
        assertEquals(
                7,
                page.select("table:has(caption:contains(dimensiones)) .tag:contains(ha subido)")
                        .size());
        World foreign = worlds.closed(9, LOW);
        String other = foreign.path().substring(foreign.path().lastIndexOf('/') + 1);
        assertEquals(404, status(third, "?since=" + other));
        assertEquals(404, status(third, "?since=" + UUID.randomUUID()));
        assertEquals(
                404,
                status(first, "?since=" + second.path().substring(second.path().lastIndexOf('/') + 1)));
    }

    @Test
    void anotherQuestionnaireIsNotComparableWhereItAsksTooLittleOfTheSame() {
        World first = worlds.closed(9, LOW);
        World second = worlds.again(first, "full", 9, HIGH);
        Document page = page(second, "", "en");
        assertTrue(page.text().contains("No dimension can be compared"), page.text());
        assertTrue(page.select("section:has(#years)").isEmpty());
    }

    @Test
    void fourVoicesShowNoPrinciplesAndTheFirstReportSaysThatItIsTheFirst() {
        World first = worlds.closed(4, LOW);
        assertTrue(page(first, "", "en").text().contains("Nothing to compare with yet"));
        Document page = page(worlds.again(first, "quick", 9, HIGH), "", "en");
        assertTrue(page.select("table:has(caption:contains(principles))").isEmpty());
        assertEquals(7, page.select(".tag:contains(moved up)").size());
    }

    @Test
    void answersThatWereDeletedAreMissedWithASentence() throws SQLException {
        World first = worlds.closed(9, LOW);
        World second = worlds.again(first, "quick", 9, HIGH);
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from voice where assessment_id = ?")) {
            delete.setObject(
                    1, UUID.fromString(first.path().substring(first.path().lastIndexOf('/') + 1)));
            assertEquals(9, delete.executeUpdate());
        }
        assertTrue(page(second, "", "en").text().contains("have been deleted, as your organisation set"));
    }

    @Test
    void assessmentsThatWereOpenTogetherAreNotCompared() throws SQLException {
        World first = worlds.closed(9, LOW);
        World second = worlds.again(first, "quick", 9, HIGH);
        try (var connection = database.getConnection();
                var move = connection.prepareStatement(
                        "update assessment set opened_at = opened_at - interval '1 day' where id = ?")) {
            move.setObject(
                    1, UUID.fromString(second.path().substring(second.path().lastIndexOf('/') + 1)));
            assertEquals(1, move.executeUpdate());
        }
        Document page = page(second, "", "en");
        assertTrue(page.text().contains("were open at the same time"), page.text());
        assertTrue(page.select("caption").isEmpty());
    }

    @Test
    void strangersAndOpenAssessmentsHaveNone() {
        World first = worlds.closed(9, LOW);
        given().header(SignedInByHeader.PERSON, first.outsider().toString())
                .get(first.path() + "/report/trend")
                .then()
                .statusCode(404);
        assertEquals(404, status(worlds.open(), ""));
    }

    private static Document page(World world, String query, String language) {
        return Jsoup.parse(
                given().header(SignedInByHeader.PERSON, world.member().toString())
                        .header("Accept-Language", language)
                        .get(world.path() + "/report/trend" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static int status(World world, String query) {
        return given().header(SignedInByHeader.PERSON, world.member().toString())
                .get(world.path() + "/report/trend" + query)
                .statusCode();
    }
}
