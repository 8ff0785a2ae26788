package coop.plenum.identity.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Hash;
import coop.plenum.platform.OutboxJob;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class AddressResourceTest {
    private static final String ASK = "Send a link there";
    private static final String CONFIRM = "Yes, take this address";
    private static final String TAKEN = "amira@demo.example";

    @TestHTTPResource("/")
    URI start;

    private final MockMailbox mailbox;
    private final OutboxJob outbox;
    private final DataSource database;

    private Village village;
    private String old;
    private String fresh;
    private HttpBrowser nadia;

    AddressResourceTest(MockMailbox mailbox, OutboxJob outbox, DataSource database) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.database = database;
    }

    @BeforeEach
    void aNewcomer() throws SQLException {
        change("delete from rate_limit");
        village = Village.founded(start, "Village of addresses", "quick", Map.of());
        String unique = UUID.randomUUID().toString();
        old = "old-" + unique + "@village.example";
        fresh = "new-" + unique + "@village.example";
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(
                steward.get(village.organisation() + "/members"),
                "Add",
                Map.of("name", "Nadia", "address", old, "roleGroup", "worker"));
        nadia = HttpBrowser.at(start);
        assertEquals("/account", signIn(nadia, old).path());
        mailbox.clear();
    }

    @Test
    void aNewAddressCountsOnceItsMailboxHasConfirmedIt() throws SQLException {
        ask(nadia, fresh.toUpperCase(java.util.Locale.ROOT));
        assertEquals(old, address());
        Mail mail = mailTo(fresh);
        assertEquals("Confirm your new address for Plenum", mail.getSubject());
        assertTrue(mail.getHtml().contains("<a href=\"http"), mail.getHtml());
        assertTrue(mailTo(old).getText().contains(fresh));
        assertTrue(nadia.get("/account/data").body().contains(fresh), "what waits is shown to its person");

        HttpBrowser.Page shown = nadia.get(link(mail));
        assertEquals(200, shown.status());
        assertEquals(old, address(), "opening it spends nothing");
        mailbox.clear();
        HttpBrowser.Page saved = nadia.press(shown, CONFIRM, Map.of());
        assertEquals("/account", saved.path());
        assertTrue(saved.body().contains("Your address is " + fresh + " now."), saved.body());
        assertTrue(mailTo(old).getText().contains("no longer opens it"));

        assertEquals(410, nadia.get(link(mail)).status(), "it works once");
        assertEquals(410, nadia.press(shown, CONFIRM, Map.of()).status());
        assertEquals("/account", signIn(HttpBrowser.at(start), fresh).path());
        mailbox.clear();
        askForSignIn(HttpBrowser.at(start), old);
        assertEquals(List.of(), mailbox.getMailsSentTo(old), "the old address opens nothing");
        assertFalse(nadia.get("/account/data").body().contains("waits to be confirmed"));
        String audit = village.as(Village.STEWARD)
                .get(village.organisation() + "/audit")
                .html()
                .text();
        assertTrue(audit.contains("changed their e-mail address"), audit);
        assertFalse(audit.contains(fresh), "an address never stands in the audit");
    }

    @Test
    void anAddressOfSomebodyElseIsAnsweredTheSameAndItsOwnerIsTold() throws SQLException {
        HttpBrowser.Page free = ask(nadia, fresh);
        HttpBrowser.Page taken = ask(nadia, TAKEN);
        assertEquals(free.status(), taken.status());
        assertEquals(free.path(), taken.path());
        assertEquals(
                free.html().select("main").html(), taken.html().select("main").html());
        Mail told = mailTo(TAKEN);
        assertTrue(told.getText().contains("It belongs to your account already"), told.getText());
        assertFalse(told.getText().contains("http"), "there is nothing to follow");
        assertTrue(mailTo(old).getText().contains(TAKEN));
        assertTrue(nadia.get("/account/data").body().contains(TAKEN), "nor does the page of data tell");
        assertEquals(old, address());
    }

    @Test
    void whoTakesTheAddressMeanwhileKeepsIt() throws SQLException {
        ask(nadia, fresh);
        HttpBrowser.Page shown = nadia.get(link(mailTo(fresh)));
        change(
                "insert into person (id, name, address, created_at) values (?, 'Quicker', ?, now())",
                UUID.randomUUID(),
                fresh);
        assertEquals(410, nadia.press(shown, CONFIRM, Map.of()).status());
        assertEquals(old, address());
    }

    @Test
    void nobodyElseCanConfirmIt() throws SQLException {
        ask(nadia, fresh);
        String link = link(mailTo(fresh));
        HttpBrowser.Page shown = nadia.get(link);
        Map<String, String> form = HttpBrowser.fields(shown.html().expectFirst("main form"));
        for (HttpBrowser other : List.of(HttpBrowser.at(start), village.as(Village.MEMBER))) {
            HttpBrowser.Page page = other.get(link);
            assertEquals(403, page.status());
            assertTrue(page.body().contains("Open this link where you are signed in"));
            assertEquals(403, other.force(link, form).status());
        }
        assertEquals(old, address());
    }

    @Test
    void anExpiredAReplacedAndAnInventedLinkAreRefused() throws SQLException {
        ask(nadia, fresh);
        String first = link(mailTo(fresh));
        mailbox.clear();
        ask(nadia, fresh);
        String second = link(mailTo(fresh));
        assertEquals(410, nadia.get(first).status(), "only the newest counts");
        HttpBrowser.Page shown = nadia.get(second);
        change("update address_change set expires_at = now() - interval '1 second' where address = ?", fresh);
        assertEquals(410, nadia.get(second).status());
        assertEquals(410, nadia.press(shown, CONFIRM, Map.of()).status());
        assertEquals(410, nadia.get("/account/address/link/invented").status());
        assertEquals(old, address());
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() throws SQLException {
        ask(nadia, fresh);
        String token = link(mailTo(fresh)).replaceAll(".*/", "");
        assertEquals(0, change("update address_change set address = address where token_hash = ?", token));
        assertEquals(1, change("update address_change set address = address where token_hash = ?", Hash.of(token)));
    }

    @Test
    void signingOutEverywhereEndsIt() throws SQLException {
        ask(nadia, fresh);
        String link = link(mailTo(fresh));
        nadia.press(nadia.get("/account"), "Sign out everywhere", Map.of());
        mailbox.clear();
        signIn(nadia, old);
        assertEquals(410, nadia.get(link).status());
    }

    @Test
    void whatIsNoAddressComesBackAndAskingTooOftenIsRefused() throws SQLException {
        for (String wrong : List.of("", "nadia at home", "a@b", "x".repeat(250) + "@y.example", old)) {
            HttpBrowser.Page again = ask(nadia, wrong);
            assertEquals(422, again.status(), wrong);
            assertEquals(wrong, again.html().expectFirst("#address").val());
        }
        for (int i = 0; i < 5; i++) assertEquals(200, ask(nadia, fresh).status());
        assertEquals(429, ask(nadia, fresh).status());
    }

    @Test
    void whoIsErasedLeavesNoAddressThatWaits() throws SQLException {
        ask(nadia, fresh);
        nadia.press(nadia.get("/account/erasure"), "Erase everything about me", Map.of("sure", "yes"));
        assertEquals(0, change("update address_change set address = address where address = ?", fresh));
    }

    @Test
    void theMailsSpeakTheReadersLanguage() {
        nadia.get("/language/fr");
        HttpBrowser.Page form = nadia.get("/account/address");
        nadia.press(form, "Y envoyer un lien", Map.of("address", fresh));
        assertEquals(
                "Confirmez votre nouvelle adresse pour Plenum", mailTo(fresh).getSubject());
    }

    private HttpBrowser.Page ask(HttpBrowser browser, String address) {
        return browser.press(browser.get("/account/address"), ASK, Map.of("address", address));
    }

    private HttpBrowser.Page signIn(HttpBrowser browser, String address) {
        askForSignIn(browser, address);
        return browser.press(browser.get(link(mailTo(address))), "Sign in now", Map.of());
    }

    private static void askForSignIn(HttpBrowser browser, String address) {
        browser.press(browser.get("/sign-in?to=/account"), "Send me a link", Map.of("address", address));
    }

    private Mail mailTo(String address) {
        outbox.send();
        List<Mail> mails = mailbox.getMailsSentTo(address);
        return mails.get(mails.size() - 1);
    }

    private static String link(Mail mail) {
        String link = mail.getText()
                .lines()
                .filter(l -> l.startsWith("http"))
                .findFirst()
                .orElseThrow();
        return URI.create(link).getPath();
    }

    private String address() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select address from person where address in (?, ?)" + " and name = 'Nadia'")) {
            query.setString(1, old);
            query.setString(2, fresh);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private int change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }
}
