package coop.plenum.pattern;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals(80, page.select("main li.card").size());
        Element card = page.expectFirst("main li.card:has(a[href=/patterns/open-membership])");
        assertTrue(card.text().contains("Open door"), card.text());
        assertTrue(card.text().contains("takes some months"), card.text());
    }

    @Test
    void oneDimensionShowsWhatHelpsItMostFirst() {
        Document page = page("/patterns?dimension=ecology-environment", "en");
        List<String> slugs = page.select("main li.card a").eachAttr("href").stream()
                .map(href -> href.substring("/patterns/".length()))
                .toList();
        List<Integer> strengths = slugs.stream()
                .map(s -> patterns.find(s).orElseThrow().strengthIn("ecology-environment"))
                .toList();
        assertEquals(strengths.stream().sorted((a, b) -> b - a).toList(), strengths);
        assertFalse(strengths.contains(0));
        String chosen = page.select("main nav [aria-current]").text();
        assertEquals("Ecology & Environment (" + slugs.size() + ")", chosen);
        assertEquals(
                slugs.size() + " patterns for Ecology & Environment",
                page.select("main h2").text());
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
                .body("patterns.find { it.slug == 'open-membership' }.title.es", equalTo("Puerta abierta"));
        given().header("If-None-Match", list.header("ETag"))
                .get("/api/v1/patterns")
                .then()
                .statusCode(304);
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
        return Jsoup.parse(given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
