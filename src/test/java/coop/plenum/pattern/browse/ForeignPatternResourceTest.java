package coop.plenum.pattern.browse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.pattern.shelf.Garden;
import coop.plenum.pattern.shelf.GardenProfile;
import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Patterns of another library among Plenum's own. */
@QuarkusTest
@TestProfile(GardenProfile.class)
@WithTestResource(Database.class)
class ForeignPatternResourceTest {
    private final Garden garden;

    ForeignPatternResourceTest(Garden garden) {
        this.garden = garden;
    }

    @BeforeEach
    void plant() {
        garden.planted();
    }

    @Test
    void aForeignPatternIsShownWithItsLicenceAndWithoutWhatCouldDoHarm() {
        Document page = page("/patterns/garden/shared-tool-shed", "en");
        assertEquals("Shared Tool Shed", page.expectFirst("h1").text());
        assertTrue(page.select("main script, main [style], main img").isEmpty());
        assertTrue(page.select("a[href^=javascript]").isEmpty());
        String foot = page.select("article footer").text();
        assertTrue(foot.contains("CC-BY-SA-4.0") && foot.contains("The Garden, https://garden.example"), foot);
        assertEquals(
                "https://garden.example/patterns/shared-tool-shed/",
                page.select("article footer a").attr("href"));
        assertEquals(
                "https://garden.example/book",
                page.select("section:has(#sources) a").attr("href"));
    }

    @Test
    void aTitleWithAScriptIsATitle() {
        Document page = page("/patterns/garden/mixed-bed", "en");
        assertEquals("Mixed <script>alert(1)</script> Bed", page.select("h1").text());
        assertEquals(1, page.select("script:not([src])").size());
        assertFalse(page.expectFirst("script:not([src])").data().contains("<"));
        assertEquals(
                "Mixed <script>alert(1)</script> Bed",
                page("/patterns?library=garden", "en")
                        .select("h3 a[href$=mixed-bed]")
                        .text());
    }

    @Test
    void itsTiesLeadToSlugsAndToIds() {
        Document page = page("/patterns/garden/mixed-bed", "en");
        assertEquals(
                java.util.List.of("/patterns/garden/shared-tool-shed", "/patterns/garden/watering-rota"),
                page.select(".numbered a").eachAttr("href"));
    }

    @Test
    void forReadersOfOtherLanguagesItsTextIsMarkedAsEnglish() {
        Document page = page("/patterns/garden/watering-rota", "fr");
        assertEquals("en", page.select("h1").attr("lang"));
        assertEquals("en", page.select(".prose").attr("lang"));
    }

    @Test
    void aSearchFindsItAmongTheOthersAndTheLibraryIsAFilter() {
        Document page = page("/patterns?q=wheelbarow", "en");
        assertEquals(
                "/patterns/garden/shared-tool-shed",
                page.expectFirst("li.card h3 a").attr("href"));
        assertTrue(page.expectFirst("li.card").text().contains("from The Garden"));
        assertEquals("83 patterns", page("/patterns", "en").select("main h2").text());
        assertEquals(
                "3 patterns",
                page("/patterns?library=garden", "en").select("main h2").text());
        assertTrue(
                page("/patterns?q=squash", "en").select("li.card .small mark").hasText());
    }

    @Test
    void theLibraryPageSaysWhatCouldNotBeRead() {
        Document page = page("/pattern-libraries/garden", "en");
        assertTrue(
                page.select("section:has(#refused) tr").text().contains("broken.md 3 expected valid YAML"),
                page.text());
        assertTrue(page.select("section:has(#duplicates)").text().contains("years-ago/shared-tool-shed.md"));
        assertTrue(page.select("section:has(#dangling)").text().contains("compost-heap"));
        assertTrue(page("/pattern-libraries/lost", "es").text().contains("no se puede leer su carpeta"));
        assertTrue(page("/pattern-libraries/plenum", "en").text().contains("Every file could be read"));
        assertEquals(3, page("/pattern-libraries", "en").select("li.card").size());
        assertTrue(page("/pattern-libraries/lost", "en")
                .select("a[href^=javascript]")
                .isEmpty());
        given().accept("text/html").get("/pattern-libraries/none").then().statusCode(404);
    }

    @Test
    void theSameIsThereAsJson() {
        given().get("/api/v1/pattern-libraries")
                .then()
                .body("libraries.key", equalTo(java.util.List.of("plenum", "garden", "lost")));
        given().get("/api/v1/pattern-libraries/garden")
                .then()
                .body("state.found", equalTo(6))
                .body("state.read", equalTo(4))
                .body("state.refused", hasSize(2))
                .body("state.duplicates", hasSize(2))
                .body("state.danglingCount", equalTo(2));
        given().get("/api/v1/patterns?library=garden").then().body("total", equalTo(3));
        given().get("/api/v1/patterns/garden/watering-rota")
                .then()
                .body("title", equalTo("Watering Rota"))
                .body("ties.requires", equalTo(java.util.List.of("shared-tool-shed")));
        given().get("/api/v1/patterns/garden/none").then().statusCode(404);
        given().get("/api/v1/patterns/none/none").then().statusCode(404);
    }

    private static Document page(String path, String language) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
