package coop.plenum.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class LanguageResourceTest {
    @Test
    void theBrowserSaysWhatItReadsBest() {
        speaks("de, es;q=0.5, fr;q=0.8", "fr");
        speaks("es-MX, en;q=0.9", "es");
        speaks("de", "en");
    }

    @Test
    void theChoiceCountsMoreThanTheBrowser() {
        String chosen = given().redirects().follow(false).get("/language/es").cookie("plenum-language");
        given().header("Accept-Language", "fr")
                .cookie("plenum-language", chosen)
                .get("/")
                .then()
                .body(containsString("<html lang=\"es\""));
    }

    @Test
    void aChoiceThatPlenumDoesNotSpeakLeavesItToTheBrowser() {
        given().header("Accept-Language", "fr")
                .cookie("plenum-language", "xx")
                .get("/")
                .then()
                .body(containsString("<html lang=\"fr\""));
        given().redirects().follow(false).get("/language/xx").then().statusCode(404);
    }

    @Test
    void pathQueryAndMarkAreKept() {
        given().redirects()
                .follow(false)
                .queryParam("to", "/patterns?dimension=governance&effort=1#list")
                .get("/language/fr")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/patterns?dimension=governance&effort=1#list"));
    }

    private static void speaks(String accepted, String language) {
        given().header("Accept-Language", accepted)
                .get("/")
                .then()
                .body(containsString("<html lang=\"" + language + "\""));
    }
}
