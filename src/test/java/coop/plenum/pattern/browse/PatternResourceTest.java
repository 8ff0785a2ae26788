package coop.plenum.pattern.browse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Languages;
import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class PatternResourceTest {
    @Inject
    Patterns patterns;

    @Test
    void anybodyMayBrowseTheLibrary() {
        Document page = page("/patterns", "en");
        assertEquals("80 patterns", page.select("main h2").text());
        assertEquals(24, page.select("main li.card").size());
        Element next = page.expectFirst("main a[rel=next]");
        assertEquals(8, page("/patterns?page=4", "en").select("main li.card").size());
        assertEquals("/patterns?page=2", next.attr("href"));
        given().accept("text/html").get("/patterns?page=5").then().statusCode(404);
        Element card =
                page("/patterns?q=open+door", "en").expectFirst("main li.card:has(a[href=/patterns/open-membership])");
        assertTrue(card.text().contains("Open door"), card.text());
        assertTrue(card.text().contains("takes some months"), card.text());
    }

    @Test
    void oneDimensionShowsWhatHelpsItMostFirst() {
        Document page = page("/patterns?dimension=ecology-environment", "en");
        List<Integer> strengths = page.select("main li.card h3 a").eachAttr("href").stream()
                .map(href -> href.substring("/patterns/".length()))
                .map(s -> patterns.find(s).orElseThrow().strengthIn("ecology-environment"))
                .toList();
        assertEquals(strengths.stream().sorted((a, b) -> b - a).toList(), strengths);
        assertFalse(strengths.contains(0));
        long all = patterns.all().stream()
                .filter(p -> p.strengthIn("ecology-environment") > 0)
                .count();
        assertEquals(
                "Ecology & Environment " + all,
                page.select(".sift [aria-current]").text());
        assertEquals(all + " patterns", page.select("main h2").text());
    }

    @Test
    void whatWasSearchedForIsMarkedAndTheSearchIsAnAddress() {
        Document page = page("/patterns?q=asembly+%3Cscript%3E&effort=1", "en");
        assertEquals("asembly <script>", page.expectFirst("#q").attr("value"));
        assertTrue(page.select("main script").isEmpty());
        Document found = page("/patterns?q=asembly", "en");
        assertTrue(found.select("main .note").text().contains("“assembly”"), found.text());
        assertFalse(found.select("main mark").isEmpty());
        assertTrue(found.select("main mark").eachText().stream()
                .allMatch(m -> m.toLowerCase(Locale.ROOT).startsWith("assembl")));
        assertTrue(page("/patterns?q=xqzvwk", "fr").select("main .empty").hasText());
    }

    @Test
    void aSearchKeepsItsFiltersAndAFilterItsSearch() {
        Document page = page("/patterns?q=members&effort=1", "en");
        assertEquals("1", page.expectFirst(".seek input[name=effort]").attr("value"));
        Element choice = page.expectFirst(".sift a[href*=dimension]");
        assertTrue(
                choice.attr("href").contains("q=members") && choice.attr("href").contains("effort=1"));
        int promised = Integer.parseInt(
                page.expectFirst(".sift a[href*=dimension] + span").text());
        assertTrue(page(choice.attr("href"), "en").select("main h2").text().startsWith(promised + " pattern"));
    }

    @Test
    void anUnknownDimensionOrPatternIsNotFound() {
        given().accept("text/html").get("/patterns?dimension=money").then().statusCode(404);
        given().accept("text/html").get("/patterns/nothing-like-that").then().statusCode(404);
    }

    @Test
    void everyPatternHasAPageInEveryLanguage() {
        for (Pattern pattern : patterns.all())
            for (Locale language : Languages.ALL) {
                Document page = page("/patterns/" + pattern.slug(), language.getLanguage());
                assertEquals(
                        pattern.title().in(language), page.expectFirst("h1").wholeText(), pattern.slug());
                assertEquals(
                        pattern.firstStep().in(language),
                        page.expectFirst("main .note.good p").wholeText());
                assertTrue(page.select("main script, main [style]").isEmpty(), pattern.slug());
            }
    }

    @Test
    void aPatternLeadsToThoseTiedToItAndToItsDimensions() {
        Document page = page("/patterns/open-membership", "en");
        assertEquals(
                "Meetings for everyone",
                page("/patterns/accessible-meetings", "en").select("h1").text());
        assertFalse(page.select("main a[href=/patterns/member-onboarding]").isEmpty());
        assertFalse(page.select("main a[href='/patterns?dimension=community-culture']")
                .isEmpty());
        assertTrue(page.select("main").text().contains("CC BY-SA 4.0"));
    }

    @Test
    void aPatternWithoutALongTextSaysSoAndShowsOnlyWhatWasChecked() {
        for (Pattern pattern : patterns.all()) {
            if (pattern.hasBody()) continue;
            Document page = page("/patterns/" + pattern.slug(), "en");
            String text = page.select("main").text();
            assertTrue(text.contains("is being written"), pattern.slug());
            assertEquals(
                    pattern.knownUse().checked(),
                    text.contains(pattern.knownUse().fact().english()),
                    pattern.slug());
            List<String> shown = page.select("main a[rel=noopener]").eachAttr("href");
            assertEquals(
                    pattern.references().stream()
                            .filter(Pattern.Reference::checked)
                            .map(Pattern.Reference::url)
                            .toList(),
                    shown);
        }
    }

    @Test
    void theApiKeepsBackAKnownUseThatNobodyChecked() {
        for (Pattern pattern : patterns.all())
            given().get("/api/v1/patterns/" + pattern.slug())
                    .then()
                    .statusCode(200)
                    .body("knownUse", pattern.knownUse().checked() ? notNullValue() : nullValue());
    }

    @Test
    void theQuestionsItAnswersAreShownInTheReadersLanguage() {
        Document page = page("/patterns/energy-cooperative", "es");
        assertEquals("Las preguntas a las que responde", page.select("#uses").text());
        assertTrue(
                page.select("section:has(#uses) li")
                        .text()
                        .contains("¿Qué porcentaje de la electricidad que se usa viene de fuentes renovables?"),
                page.text());
    }

    @Test
    void aLongTextIsMarkedAsEnglishForReadersOfOtherLanguages() {
        for (Pattern pattern : patterns.all()) {
            if (!pattern.hasBody()) continue;
            Element english = page("/patterns/" + pattern.slug(), "en").expectFirst("main .prose");
            assertEquals("Context", english.expectFirst("h2").text());
            assertFalse(english.hasAttr("lang"));
            Document french = page("/patterns/" + pattern.slug(), "fr");
            assertEquals("en", french.expectFirst("main .prose").attr("lang"));
            assertTrue(french.text().contains("Le texte long est pour l’instant en anglais."));
        }
    }

    @Test
    void theApiListsTheLibraryAndAnswersUnchangedToAKnownTag() {
        Response list = given().get("/api/v1/patterns");
        list.then()
                .statusCode(200)
                .contentType("application/json")
                .body("patterns", hasSize(80))
                .body("next", nullValue())
                .body("patterns.find { it.slug == 'open-membership' }.title.es", equalTo("Puerta abierta"));
        given().header("If-None-Match", list.header("ETag"))
                .get("/api/v1/patterns")
                .then()
                .statusCode(304);
    }

    @Test
    void theApiGivesTheListInPartsAndSearches() {
        Response first = given().get("/api/v1/patterns?limit=50");
        first.then().body("patterns", hasSize(50)).body("total", equalTo(80)).body("next", notNullValue());
        String next = first.path("next");
        given().queryParam("after", next)
                .queryParam("limit", 50)
                .get("/api/v1/patterns")
                .then()
                .body("patterns", hasSize(30))
                .body("next", nullValue());
        given().get("/api/v1/patterns?q=open+books").then().body("patterns[0].slug", equalTo("open-book-management"));
        given().get("/api/v1/patterns?after=plenum/none")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get("/api/v1/patterns?limit=0").then().statusCode(400);
    }

    @Test
    void theTiesOfAPatternAreDrawnAndListedAlike() {
        Document page = page("/patterns/open-membership", "en");
        int seats = page.select(".circle .neighbour").size();
        assertEquals(seats, page.select(".numbered a").size());
        assertTrue(page.select(".circle desc")
                .text()
                .contains(page.expectFirst(".numbered a").text()));
        assertEquals(
                page.select(".circle text").eachText(),
                page.select(".numbered .number").eachText());
    }

    @Test
    void aPatternTellsProgramsWhatItIs() {
        String data = page("/patterns/open-membership", "es")
                .expectFirst("script[type=application/ld+json]")
                .data();
        assertEquals(
                "Puerta abierta", io.restassured.path.json.JsonPath.from(data).getString("name"));
        assertFalse(data.contains("<"));
    }

    @Test
    void aPatternNamesItsTwinInTheOtherLibrary() {
        Element twin = page("/patterns/cooperative", "en").expectFirst("section:has(#twin) a");
        assertTrue(twin.attr("href").endsWith("/cooperative.md"), twin.outerHtml());
    }

    @Test
    void theApiShowsOnePatternOrAProblem() {
        given().get("/api/v1/patterns/open-membership")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("effort", equalTo(2))
                .body("dimensions.'community-culture'", equalTo(3))
                .body("relations.related", hasSize(3))
                .body("references", hasSize(1))
                .body("licence", equalTo("CC-BY-SA-4.0"));
        given().get("/api/v1/patterns/nothing-like-that")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
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
