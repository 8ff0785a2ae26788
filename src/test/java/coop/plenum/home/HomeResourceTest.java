package coop.plenum.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class HomeResourceTest {
    @Test
    void anybodyMayReadTheStartPage() {
        given().when().get("/").then().statusCode(200).body(containsString("Plenum"));
    }

    @Test
    void theLanguageFollowsTheBrowserThenTheChoice() {
        given().header("Accept-Language", "fr-CH, en;q=0.5").get("/").then().body(containsString("lang=\"fr\""));
        given().header("Accept-Language", "fr")
                .cookie("plenum-language", "es")
                .get("/")
                .then()
                .body(containsString("<html lang=\"es\""));
    }

    @Test
    void switchingTheLanguageKeepsThePlaceAndNeverLeavesTheApplication() {
        given().redirects()
                .follow(false)
                .get("/language/es?to=/patterns?x=1")
                .then()
                .statusCode(303)
                .header("Location", containsString("/patterns?x=1"));
        given().redirects()
                .follow(false)
                .get("/language/es?to=//evil.example")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.matchesPattern("http://[^/]+/"));
    }

    @Test
    void anUnknownAddressIsToldInThePagesStyle() {
        given().accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("There is no such page"));
    }

    @Test
    void theApiTellsProblemsAsJson() {
        given().get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }
}
