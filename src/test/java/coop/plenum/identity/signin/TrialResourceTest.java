package coop.plenum.identity.signin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class TrialResourceTest {
    private static final String MEMBER = "Amira Haddad";
    private static final String WANDERER = "Bashir Rahimi";

    @TestHTTPResource
    URI start;

    @Test
    void oneClickSignsInAsAnInventedPerson() {
        HttpBrowser browser = HttpBrowser.of(start, MEMBER);
        assertTrue(browser.get("/account").body().contains("amira@demo.example"));
    }

    @Test
    void theChosenLanguageFollowsThePersonToAnotherBrowserThatHasNone() {
        HttpBrowser.of(start, WANDERER).get("/language/fr");
        HttpBrowser fresh = HttpBrowser.fresh(start);
        fresh.signIn(WANDERER);
        assertEquals("fr", fresh.get("/").html().select("html").attr("lang"));
        HttpBrowser other = HttpBrowser.of(start, WANDERER);
        assertEquals("en", other.get("/").html().select("html").attr("lang"));
    }

    @Test
    void whatWouldHaveBeenMailedIsShownAndItsLinkWorks() {
        HttpBrowser browser = HttpBrowser.at(start);
        browser.press(browser.get("/sign-in"), "Send me a link", Map.of("address", "amira@demo.example"));
        HttpBrowser.Page mailbox = browser.get("/trial/mailbox");
        String link =
                mailbox.html().expectFirst("article a[href*=/sign-in/link/]").attr("href");
        HttpBrowser.Page confirmation = browser.get(URI.create(link).getPath());
        browser.press(confirmation, "Sign in now", Map.of());
        assertTrue(browser.get("/account").body().contains("amira@demo.example"));
    }

    @Test
    void whoComesThroughAProxyOrByAnotherNameIsRefused() {
        for (String header :
                List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via")) {
            given().header(header, "localhost").get("/trial/mailbox").then().statusCode(403);
            assertFalse(signInPage(header, "127.0.0.1").contains(MEMBER), header);
        }
        for (String host : List.of("plenum.example.org", "192.0.2.7", "localhost.example.org", "localhost.")) {
            given().header("Host", host).get("/trial/mailbox").then().statusCode(403);
            assertFalse(signInPage("Host", host).contains(MEMBER), host);
        }
        for (String host : List.of("localhost", "localhost:9", "127.0.0.1:9")) {
            given().header("Host", host).get("/trial/mailbox").then().statusCode(200);
        }
    }

    @Test
    void theClickIsRefusedTheSameWay() {
        HttpBrowser browser = HttpBrowser.at(start);
        var form = browser.get("/sign-in").html().expectFirst("form[action^=/trial/sign-in/]");
        String csrf = form.expectFirst("[name=csrf-token]").val();
        given().cookie("plenum-csrf", browser.cookie("plenum-csrf"))
                .header("X-Forwarded-For", "192.0.2.7")
                .formParam("csrf-token", csrf)
                .post(form.attr("action"))
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyElseCanBePlayed() {
        HttpBrowser browser = HttpBrowser.at(start);
        Map<String, String> fields =
                HttpBrowser.fields(browser.get("/sign-in").html().expectFirst("form[action^=/trial/sign-in/]"));
        assertEquals(
                404, browser.post("/trial/sign-in/" + UUID.randomUUID(), fields).status());
    }

    private static String signInPage(String header, String value) {
        return given().header(header, value)
                .get("/sign-in")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
