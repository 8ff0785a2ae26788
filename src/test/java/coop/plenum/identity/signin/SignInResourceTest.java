package coop.plenum.identity.signin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.World;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class SignInResourceTest {
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
        mailbox.clear();
    }

    @Test
    void aLinkIsSpentByItsButtonAndOnlyOnce() {
        HttpBrowser browser = HttpBrowser.at(start);
        assertEquals(
                "/sign-in/sent",
                ask(browser, "/sign-in?to=/account", "Bob@Example.org").path());
        String link = link("bob@example.org");
        for (int scanner = 0; scanner < 3; scanner++)
            assertEquals(200, HttpBrowser.at(start).get(link).status());

        HttpBrowser.Page inside = browser.press(browser.get(link), "Sign in now", Map.of());
        assertEquals("/account", inside.path());
        assertTrue(inside.body().contains("bob@example.org"));

        HttpBrowser second = HttpBrowser.at(start);
        HttpBrowser.Page spent = second.get(link);
        assertEquals(410, spent.status());
        assertTrue(spent.body().contains("Ask for a new link"));
        String anew = spent.html().select("main a[href^=/sign-in]").attr("href");
        assertEquals("/sign-in?to=%2Faccount", anew, "the way back is not lost");
        assertEquals("/sign-in", second.get("/account").path());
    }

    @Test
    void aLinkPressedTwiceOpensOneSessionOnly() {
        HttpBrowser first = HttpBrowser.at(start);
        HttpBrowser second = HttpBrowser.at(start);
        ask(first, "/sign-in", "bob@example.org");
        String link = link("bob@example.org");
        HttpBrowser.Page shown = second.get(link);
        first.press(first.get(link), "Sign in now", Map.of());
        assertEquals(410, second.press(shown, "Sign in now", Map.of()).status());
    }

    @Test
    void anExpiredLinkIsRefusedAndLeadsToANewOne() {
        HttpBrowser browser = HttpBrowser.at(start);
        ask(browser, "/sign-in", "bob@example.org");
        String link = link("bob@example.org");
        HttpBrowser.Page shown = browser.get(link);
        world.execute("update sign_in_link set expires_at = now() - interval '1 second'");
        assertEquals(410, browser.get(link).status());
        assertEquals(410, browser.press(shown, "Sign in now", Map.of()).status());
    }

    @Test
    void theMailSpeaksTheReadersLanguageInTextAndHtml() {
        HttpBrowser browser = HttpBrowser.at(start);
        browser.get("/language/fr");
        HttpBrowser.Page form = browser.get("/sign-in");
        browser.press(form, "M’envoyer un lien", Map.of("address", "bob@example.org"));
        Mail mail = mailbox.getMailsSentTo("bob@example.org").get(0);
        assertEquals("Votre lien de connexion à Plenum", mail.getSubject());
        assertTrue(mail.getText().contains("appuyez sur le bouton"), mail.getText());
        assertTrue(mail.getHtml().contains("<a href=\"http"), mail.getHtml());
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        HttpBrowser.Page known = ask(HttpBrowser.at(start), "/sign-in", "bob@example.org");
        HttpBrowser.Page unknown = ask(HttpBrowser.at(start), "/sign-in", "nobody@example.org");
        assertEquals(known.status(), unknown.status());
        assertEquals(known.path(), unknown.path());
        assertEquals(
                known.html().select("main").html(),
                unknown.html().select("main").html());
        assertEquals(List.of(), mailbox.getMailsSentTo("nobody@example.org"));
        assertEquals(1, mailbox.getTotalMessagesSent());
    }

    @Test
    void anAdministratorNamedInTheSettingsIsMadeOneAtTheFirstSignIn() {
        world.execute("delete from session where person_id = ?", World.DANA);
        world.execute("delete from person where id = ?", World.DANA);
        HttpBrowser browser = HttpBrowser.at(start);
        ask(browser, "/sign-in?to=/organisations/new", "dana@example.org");
        HttpBrowser.Page founding = browser.press(browser.get(link("dana@example.org")), "Sign in now", Map.of());
        assertEquals("/organisations/new", founding.path());
        assertEquals(200, founding.status());
        // The others know her by the id that the cast gives her.
        world.execute(
                "delete from session where person_id in (select id from person where address = 'dana@example.org')");
        world.execute("delete from person where address = 'dana@example.org'");
        world.peopled();
    }

    @Test
    void whatIsNotAnAddressComesBackWithWhatWasTyped() {
        HttpBrowser browser = HttpBrowser.at(start);
        HttpBrowser.Page again = ask(browser, "/sign-in?to=/account", "bob at example");
        assertEquals(422, again.status());
        assertEquals("bob at example", again.html().expectFirst("#address").val());
        assertEquals(
                "/account",
                again.html().expectFirst("form[action=/sign-in] [name=to]").val());
        assertEquals(0, mailbox.getTotalMessagesSent());
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() {
        HttpBrowser.Page asked = ask(HttpBrowser.at(start), "/sign-in", "b\0ob@example.org\7");
        assertEquals(200, asked.status());
        assertEquals(1, mailbox.getMailsSentTo("bob@example.org").size());
    }

    @Test
    void askingTooOftenIsRefusedForAnyAddressAlike() {
        for (String address : List.of("bob@example.org", "stranger@example.org")) {
            for (int i = 0; i < 5; i++)
                assertEquals(
                        200, ask(HttpBrowser.at(start), "/sign-in", address).status());
            HttpBrowser.Page refused = ask(HttpBrowser.at(start), "/sign-in", address);
            assertEquals(429, refused.status());
            assertTrue(refused.body().contains("quarter of an hour"));
        }
        assertEquals(5, mailbox.getTotalMessagesSent());
    }

    @Test
    void oneDeviceCannotAskForEverybody() {
        int refused = 0;
        for (int i = 0; i < 35; i++) {
            if (ask(HttpBrowser.at(start), "/sign-in", "person" + i + "@example.org")
                            .status()
                    == 429) refused++;
        }
        assertEquals(5, refused, 1.0);
    }

    @Test
    void signingInNeverLeadsOutOfTheApplication() {
        for (String foreign : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1")) {
            HttpBrowser browser = HttpBrowser.at(start);
            HttpBrowser.Page form = browser.get("/sign-in");
            browser.press(form, "Send me a link", Map.of("address", "bob@example.org", "to", foreign));
            HttpBrowser.Page inside = browser.press(browser.get(link("bob@example.org")), "Sign in now", Map.of());
            assertEquals(start.getHost(), inside.address().getHost());
            assertEquals("/", inside.path());
            mailbox.clear();
            world.execute("delete from rate_limit");
        }
    }

    @Test
    void withoutItsFormsTokenNothingIsSent() {
        given().formParam("address", "bob@example.org").post("/sign-in").then().statusCode(400);
        assertEquals(0, mailbox.getTotalMessagesSent());
    }

    @Test
    void aPageWithALinkIsKeptNowhere() {
        ask(HttpBrowser.at(start), "/sign-in", "bob@example.org");
        var headers = given().get(link("bob@example.org"))
                .then()
                .statusCode(200)
                .extract()
                .headers();
        assertTrue(headers.getValue("Cache-Control").contains("no-store"));
        assertEquals("same-origin", headers.getValue("Referrer-Policy"));
    }

    @Test
    void theDoorsOfTheTrialAreUnknownOutsideIt() {
        given().get("/trial/mailbox").then().statusCode(404);
        HttpBrowser browser = HttpBrowser.at(start);
        Map<String, String> form =
                HttpBrowser.fields(browser.get("/sign-in").html().expectFirst("form[action=/sign-in]"));
        assertEquals(404, browser.post("/trial/sign-in/" + World.ALICE, form).status());
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        ask(HttpBrowser.at(start), "/sign-in", "bob@example.org");
        String token = link("bob@example.org").replaceAll(".*/", "");
        assertEquals(0, world.execute("update sign_in_link set target = target where token_hash = ?", token));
        assertFalse(token.isEmpty());
    }

    private static HttpBrowser.Page ask(HttpBrowser browser, String page, String address) {
        return browser.press(browser.get(page), "Send me a link", Map.of("address", address));
    }

    /** The path of the last link mailed to this address. */
    private String link(String address) {
        List<Mail> mails = mailbox.getMailsSentTo(address);
        String text = mails.get(mails.size() - 1).getText();
        String link = text.lines().filter(l -> l.startsWith("http")).findFirst().orElseThrow();
        return URI.create(link).getPath();
    }
}
