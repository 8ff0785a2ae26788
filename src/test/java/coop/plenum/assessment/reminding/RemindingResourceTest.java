package coop.plenum.assessment.reminding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class RemindingResourceTest {
    private static final String AMIRA = "amira@demo.example";

    @TestHTTPResource("/")
    URI start;

    private final MockMailbox mailbox;
    private final OutboxJob outbox;
    private final ReminderJob job;
    private final DataSource database;

    private Village village;
    private HttpBrowser steward;
    private String reminders;

    RemindingResourceTest(MockMailbox mailbox, OutboxJob outbox, ReminderJob job, DataSource database) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.job = job;
        this.database = database;
    }

    @BeforeEach
    void found() {
        mailbox.clear();
        village = Village.founded(start, "Reminding village", "quick", Map.of());
        steward = village.as(Village.STEWARD);
        reminders = village.assessment() + "/reminders";
    }

    @Test
    void onlyThoseWhoHaveNotFinishedAreReminded() {
        HttpBrowser jonas = village.as(Village.NEIGHBOUR);
        jonas.press(
                jonas.get(village.questions("governance-decision-making")), "Save and go on", Map.of("GOV-01", "2"));
        jonas.force(village.assessment() + "/finish", Map.of());
        HttpBrowser.Page page = steward.get(reminders);
        assertTrue(page.body().contains("2 people would get one now."), page.body());
        assertTrue(steward.press(page, "Remind 2 people", Map.of()).body().contains("2 reminders are on their way."));
        assertEquals(1, mails(AMIRA).size());
        assertEquals(0, mails("jonas@demo.example").size());
        Mail mail = mails(AMIRA).get(0);
        assertTrue(mail.getText().contains(village.assessment()), mail.getText());
        assertTrue(mail.getHtml().contains("<a href="), mail.getHtml());
        assertTrue(stopping(mail).startsWith("/reminders/"));
    }

    @Test
    void nobodyIsRemindedMoreOftenThanSetAlsoByTwoAtOnce() throws SQLException {
        Stream.of(village.as(Village.STEWARD), steward)
                .map(b -> CompletableFuture.supplyAsync(() -> b.force(reminders, Map.of())))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(1, mails(AMIRA).size());
        assertTrue(steward.get(reminders).body().contains("3 people were reminded lately"));
        steward.force(reminders, Map.of());
        assertEquals(1, mails(AMIRA).size());
        change("update reminder set reminded_at = now() - interval '8 days'");
        steward.force(reminders, Map.of());
        assertEquals(2, mails(AMIRA).size());
    }

    @Test
    void whoeverStopsThemGetsNoneUntilTheyWantThemAgain() throws SQLException {
        steward.force(reminders, Map.of());
        HttpBrowser nobody = HttpBrowser.at(start);
        String path = stopping(mails(AMIRA).get(0));
        HttpBrowser.Page asked = nobody.get(path);
        assertEquals(200, asked.status());
        nobody.press(asked, "Send me no more reminders", Map.of());
        change("update reminder set reminded_at = now() - interval '8 days'");
        assertTrue(steward.get(reminders).body().contains("1 person wants no reminders"));
        steward.force(reminders, Map.of());
        assertEquals(1, mails(AMIRA).size());
        nobody.press(nobody.get(path), "Remind me again", Map.of());
        steward.force(reminders, Map.of());
        assertEquals(2, mails(AMIRA).size());
        assertEquals(404, nobody.get(path + "x").status());
    }

    @Test
    void theyGoOutByThemselvesOnlyWhereThatWasAskedFor() throws SQLException {
        change("update assessment set opened_at = now() - interval '3 days', reminds_by_itself = false");
        job.remind();
        assertEquals(0, mails(AMIRA).size());
        HttpBrowser.Page saved = steward.press(steward.get(reminders), "Save", Map.of("days", "3", "byItself", "yes"));
        assertTrue(saved.body().contains("That is saved."));
        job.remind();
        job.remind();
        assertEquals(1, mails(AMIRA).size());
    }

    @Test
    void whatIsWrongIsNamedAndOthersMayNot() {
        HttpBrowser.Page refused = steward.press(steward.get(reminders), "Save", Map.of("days", "0"));
        assertEquals(422, refused.status());
        assertEquals("0", refused.html().select("#days").attr("value"));
        assertEquals(403, village.as(Village.MEMBER).get(reminders).status());
        assertEquals(403, village.as(Village.MEMBER).force(reminders, Map.of()).status());
        assertEquals(404, village.as(Village.OUTSIDER).get(reminders).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(reminders).path());
    }

    /** The address that mail programs offer for stopping mails of this kind. */
    private static String stopping(Mail mail) {
        String header =
                mail.getHeaders().getOrDefault("List-Unsubscribe", List.of()).get(0);
        return URI.create(header.replaceAll("[<>]", "")).getPath();
    }

    private List<Mail> mails(String address) {
        outbox.send();
        return mailbox.getMailsSentTo(address);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
