package coop.plenum.assessment.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.OutboxJob;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class PersonalLinksResourceTest {
    private static final String SHOW = "Make links and show them";
    private static final String MAIL = "Make links and send them by mail";
    private static final String GOVERNANCE = "governance-decision-making";

    @TestHTTPResource("/")
    URI start;

    private final MockMailbox mailbox;
    private final OutboxJob outbox;
    private final DataSource database;

    private Village village;
    private HttpBrowser steward;
    private String links;

    PersonalLinksResourceTest(MockMailbox mailbox, OutboxJob outbox, DataSource database) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.database = database;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "Linking village", "quick", Map.of());
        steward = village.as(Village.STEWARD);
        steward.press(
                steward.get(village.organisation() + "/members"),
                "Add",
                Map.of("name", "Nadia", "address", "", "roleGroup", "user"));
        links = village.assessment() + "/links";
    }

    @Test
    void whoHasNoAccountAnswersThisAssessmentAndSeesNothingElse() {
        HttpBrowser nadia = HttpBrowser.at(start);
        String link = make("Nadia");
        HttpBrowser.Page arrived = nadia.get(link);
        assertEquals("/link", arrived.path(), "the token is out of the address");
        assertTrue(arrived.body().contains("This link is for Nadia."));
        assertEquals(200, nadia.get(link).status(), "a look spends nothing");
        HttpBrowser.Page begun = nadia.press(nadia.get(link), "Start", Map.of());
        assertEquals(village.assessment(), begun.path());
        assertFalse(begun.html().select("a[href=/account]").hasText());
        nadia.press(nadia.get(village.questions(GOVERNANCE)), "Save and go on", Map.of("GOV-01", "3"));
        assertEquals(
                "3",
                nadia.get(village.questions(GOVERNANCE))
                        .html()
                        .select("#GOV-01 input[type=radio][checked]")
                        .attr("value"));
        assertEquals(village.assessment(), nadia.get("/").path(), "the start page leads back");
        assertEquals(403, nadia.get(village.organisation()).status());
        assertEquals(403, nadia.get("/account").status());
        assertTrue(steward.get(links).body().contains("used on"));
    }

    @Test
    void aLinkIsSpentOnce() {
        String link = make("Nadia");
        HttpBrowser nadia = HttpBrowser.at(start);
        nadia.press(nadia.get(link), "Start", Map.of());
        assertEquals(village.assessment(), nadia.get(link).path(), "in the same browser it leads on");
        HttpBrowser.Page elsewhere = HttpBrowser.at(start).get(link);
        assertEquals(410, elsewhere.status());
        assertTrue(elsewhere.body().contains("Ask a steward of your organisation for a new one."));
        assertEquals(410, HttpBrowser.at(start).get(link + "x").status());
    }

    @Test
    void aWithdrawnLinkEndsTheSessionThatItOpened() {
        HttpBrowser nadia = HttpBrowser.at(start);
        String link = make("Nadia");
        nadia.press(nadia.get(link), "Start", Map.of());
        HttpBrowser.Page page = steward.get(links);
        steward.submit(page, page.html().select("form[action$=/withdrawal]").first(), Map.of());
        assertEquals("/sign-in", nadia.get(village.questions(GOVERNANCE)).path());
        assertEquals(410, HttpBrowser.at(start).get(link).status());
    }

    @Test
    void aLinkThatHasRunOutOrWhosePersonHasLeftOpensNothing() throws SQLException {
        String link = make("Nadia");
        change("update personal_link set expires_at = now() - interval '1 minute'");
        assertEquals(410, HttpBrowser.at(start).get(link).status());
        assertTrue(steward.get(links).body().contains("the link has run out"));
        String second = make("Nadia");
        HttpBrowser nadia = HttpBrowser.at(start);
        nadia.press(nadia.get(second), "Start", Map.of());
        change("delete from membership where person_id in (select id from person where name = 'Nadia')");
        assertEquals(404, nadia.get(village.assessment()).status());
        assertEquals(410, HttpBrowser.at(start).get(second).status());
    }

    @Test
    void aStewardByLinkHasNoStewardsRights() {
        HttpBrowser browser = HttpBrowser.at(start);
        browser.press(browser.get(make(Village.STEWARD)), "Start", Map.of());
        assertFalse(browser.get(village.assessment()).body().contains("/closing"));
        assertEquals(403, browser.get(village.assessment() + "/closing").status());
        assertEquals(403, browser.get(links).status());
    }

    @Test
    void closingEndsWhatALinkOpens() {
        HttpBrowser nadia = HttpBrowser.at(start);
        String link = make("Nadia");
        nadia.press(nadia.get(link), "Start", Map.of());
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        HttpBrowser.Page closed = nadia.get(village.assessment());
        assertEquals(200, closed.status());
        assertFalse(closed.body().contains("/report"));
        assertEquals(403, nadia.get(village.assessment() + "/report").status());
        assertEquals(410, HttpBrowser.at(start).get(link).status());
    }

    @Test
    void whoHasAnAddressGetsTheirsByMail() {
        HttpBrowser.Page sent = ticked(Village.MEMBER, MAIL, Map.of());
        assertTrue(sent.body().contains("1 link is on its way."));
        outbox.send();
        var mails = mailbox.getMailsSentTo("amira@demo.example");
        String text = mails.get(mails.size() - 1).getText();
        String link = text.lines().filter(l -> l.startsWith("http")).findFirst().orElseThrow();
        assertTrue(HttpBrowser.at(start).get(URI.create(link).getPath()).body().contains("This link is for Amira"));
    }

    @Test
    void whatIsWrongIsNamed() {
        HttpBrowser.Page page = steward.get(links);
        Map<String, String> fields =
                HttpBrowser.fields(page.html().select("main form").first());
        fields.remove("person");
        fields.put("days", "1000");
        HttpBrowser.Page refused = steward.post(links, fields);
        assertEquals(422, refused.status());
        assertEquals(2, refused.html().select(".errors li").size());
        assertEquals("1000", refused.html().select("#days").attr("value"));
    }

    @Test
    void othersMayNot() {
        assertEquals(403, village.as(Village.MEMBER).get(links).status());
        assertEquals(403, village.as(Village.MEMBER).force(links, Map.of()).status());
        assertEquals(403, village.as(Village.ADMINISTRATOR).get(links).status());
        assertEquals(404, village.as(Village.OUTSIDER).get(links).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(links).path());
    }

    private String make(String person) {
        String address = ticked(person, SHOW, Map.of()).html().select("output").text();
        return URI.create(address).getPath();
    }

    private HttpBrowser.Page ticked(String person, String button, Map<String, String> typed) {
        HttpBrowser.Page page = steward.get(links);
        Element box = page.html().select("label.check").stream()
                .filter(l -> l.text().startsWith(person))
                .findFirst()
                .orElseThrow()
                .select("input")
                .first();
        Map<String, String> all = new HashMap<>(typed);
        all.put("person", Objects.requireNonNull(box).attr("value"));
        return steward.press(page, button, all);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
