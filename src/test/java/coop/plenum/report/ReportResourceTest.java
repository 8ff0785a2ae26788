package coop.plenum.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.report.ClosedWorld.World;
import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class ReportResourceTest {
    private static final ClosedWorld.Opinion MIXED =
            (member, question) -> question == 2 ? (member % 2 == 0 ? 0 : 4) : (member + question) % 4;

    @Inject
    ClosedWorld worlds;

    @Test
    void theReportReadsInEveryLanguage() {
        World world = worlds.closed(9, MIXED);
        assertPage(world, "en", "How Orchard <Bakery> sees itself", "9 of 12");
        assertPage(world, "es", "Cómo se ve Orchard <Bakery>", "9 de 12");
        assertPage(world, "fr", "Comment Orchard <Bakery> se voit", "9 sur 12");
    }

    private static void assertPage(World world, String language, String headline, String turnout) {
        Document page = page(world, language);
        assertEquals(headline, page.expectFirst("h1").text());
        assertEquals(turnout, page.expectFirst(".assembly .big").text());
        assertTrue(page.select("main script, main [style], main [onclick]").isEmpty());
        assertFalse(page.expectFirst("main").text().contains("NOT_FOUND"));
        assertEquals(
                7, page.select("section:has(#dimensions) .bars > li:has(svg)").size());
        assertEquals(
                6, page.select("section:has(#principles) .bars > li:has(svg)").size());
        assertEquals(3, page.select("section:has(#practices) .card").size());
        assertEquals(
                page.select("main [id]").eachAttr("id").stream().distinct().count(),
                page.select("main [id]").size(),
                "every id stands once");
        for (Element picture : page.select("main svg[role=img]")) {
            for (String id : picture.attr("aria-labelledby").split(" ", -1)) {
                assertFalse(picture.expectFirst("#" + id).text().isBlank());
            }
        }
    }

    @Test
    void theNumbersOnThePageAreThoseOfTheJson() {
        World world = worlds.closed(9, MIXED);
        Document page = page(world, "en");
        JsonPath json = json(world).jsonPath();
        List<String> marks =
                page.select("section:has(#dimensions) .bars text.on").eachText();
        assertEquals(
                json.getList("dimensions.mark", Integer.class).stream()
                        .map(String::valueOf)
                        .toList(),
                marks);
        assertEquals(
                json.getString("overall.mark"), page.expectFirst("p.overall").text());
        assertEquals(
                json.getList("principles.mark", Integer.class).stream()
                        .map(String::valueOf)
                        .toList(),
                page.select("section:has(#principles) .bars text.on").eachText());
        Element camps = page.expectFirst(".strips li:contains(two camps)");
        assertEquals(json.getInt("questions[2].answers"), camps.select("circle").size());
        Element figures = page.expectFirst("section:has(#agreement) tbody tr:eq(2)");
        assertEquals(
                json.getList("questions[2].counts", Integer.class).stream()
                        .map(String::valueOf)
                        .toList(),
                figures.select("td").eachText().subList(0, 5));
        assertEquals(
                json.getString("questions[2].mark"),
                figures.select("td").eachText().get(6));
        assertEquals(
                json.getList("suggestions.pattern", String.class).subList(0, 3),
                page.select("section:has(#practices) .card h3 a").eachAttr("href").stream()
                        .map(h -> h.substring("/patterns/".length()))
                        .toList());
    }

    @Test
    void theJsonHasOneTextAtBothAddressesAndATag() {
        World world = worlds.closed(6, MIXED);
        Response file = json(world);
        Response api = as(world.member()).get("/api/v1" + world.path() + "/report");
        assertEquals(file.asString(), api.asString());
        assertEquals(5, file.jsonPath().getInt("format"));
        as(world.member())
                .header("If-None-Match", file.header("ETag"))
                .get("/api/v1" + world.path() + "/report")
                .then()
                .statusCode(304);
    }

    @Test
    void outsidersDoNotSeeTheReport() {
        World world = worlds.closed(5, MIXED);
        as(world.outsider()).get(world.path() + "/report").then().statusCode(404);
        as(world.outsider()).get(world.path() + "/report.json").then().statusCode(404);
        as(world.outsider())
                .get("/api/v1" + world.path() + "/report")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        World other = worlds.closed(5, MIXED);
        String foreign = other.path().substring(0, other.path().indexOf("/assessments"))
                + world.path().substring(world.path().indexOf("/assessments"));
        as(other.member()).get(foreign + "/report").then().statusCode(404);
    }

    @Test
    void nobodySeesItWithoutSigningIn() {
        World world = worlds.closed(5, MIXED);
        for (String end : List.of("/report", "/report.json")) {
            given().redirects()
                    .follow(false)
                    .get(world.path() + end)
                    .then()
                    .statusCode(anyOf(is(302), is(303), is(401)));
        }
    }

    @Test
    void anOpenAssessmentSaysThatTheReportComesAtClosing() {
        World world = worlds.open();
        Document page = page(world, "en");
        assertEquals("The report comes at closing", page.expectFirst("h1").text());
        as(world.member())
                .get("/api/v1" + world.path() + "/report")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void fourVoicesReadDimensionsAndWhatIsStillMissing() {
        Document page = page(worlds.closed("full", 4, MIXED), "en");
        assertEquals(
                "With 1 more voice we could show more",
                page.expectFirst("#few-voices").text());
        assertEquals(
                7, page.select("section:has(#dimensions) .bars > li:has(svg)").size());
        assertTrue(page.select("#agreement, #principles, #unknown, #notes, .strips")
                .isEmpty());
        assertEquals(3, page.select(".card").size());
        assertTrue(page.select(".card details, .card .tag").isEmpty());
    }

    @Test
    void fourVoicesOnTwoQuestionsEachReadThatNoDimensionHasAMark() {
        Document page = page(worlds.closed(4, MIXED), "en");
        assertTrue(page.text().contains("No dimension has a mark yet."));
        assertTrue(page.select(".bars, .radar, p.overall").isEmpty());
        assertEquals(7, page.select("section:has(#dimensions) .tasks .tag.none").size());
    }

    @Test
    void twoVoicesReadHowManyMoreItNeeds() {
        Document page = page(worlds.closed(2, MIXED), "en");
        assertEquals("It needs 1 more voice", page.expectFirst("#too-few").text());
        assertTrue(page.select(".bars, .radar, .card, .strips, p.overall").isEmpty());
        assertEquals("2 of 12", page.expectFirst(".assembly .big").text());
    }

    @Test
    void whereNobodyKnowsThereIsNoMarkAndNoChartIsEmpty() {
        Document page = page(worlds.closed(6, (member, question) -> question < 10 ? -1 : 2), "en");
        assertFalse(page.select(".bars .tag.none").isEmpty());
        assertTrue(page.select("p.overall, .radar").isEmpty());
        assertTrue(page.text().contains("we write no overall number"));
        assertFalse(page.select("section:has(#unknown) .tasks li").isEmpty());
    }

    @Test
    void releasedNotesAreWordsAndNeverMarkup() {
        Document page = page(worlds.closed(5, MIXED), "en");
        Element notes = page.expectFirst("section:has(#notes)");
        assertTrue(notes.select("b").isEmpty());
        assertEquals("We <b>said</b> so Link", notes.expectFirst("li").text());
        assertEquals("https://evidence.example/", notes.expectFirst("li a").attr("href"));
    }

    @Test
    void theLongQuestionnaireShowsEveryQuestionOnce() {
        Document page = page(worlds.closed("full", 11, MIXED), "fr");
        JsonPath json = json(worlds.closed("full", 11, MIXED)).jsonPath();
        assertEquals(
                json.getList("questions").size(),
                page.select("section:has(#agreement) tbody:has(td[colspan]) tr").size());
        assertTrue(page.select(".strips > li").size() <= 9);
    }

    private static Document page(World world, String language) {
        return Jsoup.parse(as(world.member())
                .header("Accept-Language", language)
                .get(world.path() + "/report")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Response json(World world) {
        return as(world.member())
                .get(world.path() + "/report.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .response();
    }

    private static RequestSpecification as(UUID person) {
        return given().header(SignedInByHeader.PERSON, person.toString());
    }
}
