package coop.plenum.pattern;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
                assertEquals(pattern.title().in(language), page.select("h1").text(), pattern.slug());
                assertTrue(
                        page.select("main").text().contains(pattern.firstStep().in(language)), pattern.slug());
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
        Pattern pattern = patterns.all().stream()
                .filter(p -> !p.hasBody() && p.checkedUse().isPresent())
                .filter(p -> p.checkedReferences().size() == 1 && p.references().size() > 1)
                .findFirst()
                .orElseThrow();
        Document page = page("/patterns/" + pattern.slug(), "en");
        String text = page.select("main").text();
        assertTrue(text.contains("is being written"), text);
        assertTrue(text.contains(pattern.knownUse().fact().english()), text);
        for (Pattern.Reference reference : pattern.references()) {
            Element link = page.select("main a").stream()
                    .filter(a -> a.attr("href").equals(reference.url()))
                    .findFirst()
                    .orElse(null);
            assertEquals(reference.checked(), link != null, reference.url());
            if (link != null) assertEquals("noopener", link.attr("rel"));
        }
    }

    @Test
    void aKnownUseThatNobodyCheckedIsNotShown() {
        Pattern pattern = patterns.all().stream()
                .filter(p -> !p.hasBody() && p.checkedUse().isEmpty())
                .findFirst()
                .orElseThrow();
        String fact = pattern.knownUse().fact().english();
        assertFalse(page("/patterns/" + pattern.slug(), "en").text().contains(fact));
        given().get("/api/v1/patterns/" + pattern.slug()).then().body("knownUse", equalTo(null));
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
                .body("pattern.effort", equalTo(2))
                .body("pattern.dimensions.'community-culture'", equalTo(3))
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
