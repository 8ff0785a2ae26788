package coop.plenum.identity.signin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.World;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class AccountResourceTest {
    @TestHTTPResource
    URI start;

    @Inject
    World world;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void people() {
        world.peopled();
        world.execute("delete from rate_limit");
        world.execute("update person set name = 'Carol' where id = ?", World.CAROL);
        mailbox.clear();
    }

    @Test
    void aNewNameShowsAtOnce() {
        HttpBrowser browser = signedIn();
        HttpBrowser.Page saved =
                browser.press(browser.get("/account"), "Save the name", Map.of("name", " Carol <b>Cook</b> "));
        assertEquals("/account", saved.path());
        assertEquals("Carol <b>Cook</b>", saved.html().expectFirst("#name").val());
        assertTrue(saved.html().expectFirst("header").text().contains("Carol <b>Cook</b>"));
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() {
        HttpBrowser browser = signedIn();
        HttpBrowser.Page saved = browser.press(browser.get("/account"), "Save the name", Map.of("name", "Ca\0rol\7"));
        assertEquals(200, saved.status());
        assertEquals("Carol", saved.html().expectFirst("#name").val());
    }

    @Test
    void aNameHasOneToTwoHundredCharacters() {
        HttpBrowser browser = signedIn();
        for (String name : List.of("  ", "x".repeat(201))) {
            HttpBrowser.Page again = browser.press(browser.get("/account"), "Save the name", Map.of("name", name));
            assertEquals(422, again.status());
            assertEquals(name.strip(), again.html().expectFirst("#name").val());
        }
    }

    @Test
    void signingOutEndsThisSessionOnly() {
        HttpBrowser here = signedIn();
        HttpBrowser there = signedIn();
        HttpBrowser.Page out = here.press(here.get("/account"), "Sign out here", Map.of());
        assertTrue(out.body().contains("You are signed out."));
        assertEquals("/sign-in", here.get("/account").path());
        assertEquals("/account", there.get("/account").path());
    }

    @Test
    void signingOutEverywhereEndsAll() {
        HttpBrowser here = signedIn();
        HttpBrowser there = signedIn();
        here.press(here.get("/account"), "Sign out everywhere", Map.of());
        assertEquals("/sign-in", here.get("/account").path());
        assertEquals("/sign-in", there.get("/account").path());
    }

    @Test
    void aSessionThatWasThereBeforeSigningInIsOver() {
        String planted = world.session(World.BOB);
        HttpBrowser browser = HttpBrowser.at(start);
        HttpBrowser.Page sent = browser.get("/sign-in/link/" + link());
        Map<String, String> form = HttpBrowser.fields(sent.html().expectFirst("form"));
        Cookie cookie = given().redirects()
                .follow(false)
                .cookie(World.COOKIE, planted)
                .cookie("plenum-csrf", browser.cookie("plenum-csrf"))
                .formParams(form)
                .post(sent.path())
                .then()
                .statusCode(303)
                .extract()
                .detailedCookie(World.COOKIE);
        assertNotEquals(planted, cookie.getValue());
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        given().redirects()
                .follow(false)
                .cookie(World.COOKIE, planted)
                .get("/account")
                .then()
                .statusCode(303);
    }

    private String link() {
        HttpBrowser browser = HttpBrowser.at(start);
        browser.press(browser.get("/sign-in"), "Send me a link", Map.of("address", "carol@example.org"));
        List<Mail> mails = mailbox.getMailsSentTo("carol@example.org");
        String text = mails.get(mails.size() - 1).getText();
        return text.lines()
                .filter(l -> l.startsWith("http"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*/", "");
    }

    private HttpBrowser signedIn() {
        HttpBrowser browser = HttpBrowser.at(start);
        browser.press(browser.get("/sign-in/link/" + link()), "Sign in now", Map.of());
        return browser;
    }
}
