package coop.plenum.assessment.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.OutboxJob;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import coop.plenum.support.World;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class RemindersResourceTest {
    private static final String AMIRA = "amira@demo.example";
    private static final String JONAS = "jonas@demo.example";
    private static final String TOMAS = "tomas@demo.example";

    @TestHTTPResource("/")
    URI start;

    private final World world;
    private final MockMailbox mailbox;
    private final OutboxJob outbox;
    private final ReminderJob job;

    private Village village;
    private HttpBrowser steward;

    RemindersResourceTest(World world, MockMailbox mailbox, OutboxJob outbox, ReminderJob job) {
        this.world = world;
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.job = job;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "Reminded village", "quick", Map.of("org_type", "worker_coop"));
        steward = village.as(Village.STEWARD);
        world.execute("delete from outbox");
        mailbox.clear();
    }

    @Test
    void onlyThoseWhoHaveNotFinishedAreRemindedAndNotAgainTooSoon() {
        finish(Village.NEIGHBOUR);
        withoutAddress();
        HttpBrowser.Page page = steward.get(reminders());
        assertEquals("2 people will get it.", page.html().select(".card .lead").text());
        assertEquals(
                List.of("One has no e-mail address. Make personal links", "One has finished and needs none."),
                page.html().select(".card li").eachText());
        HttpBrowser.Page sent = steward.press(page, "Send the reminder now", Map.of());
        assertTrue(sent.html().select(".note.good").text().contains("2 reminders are on their way."));
        assertEquals(
                "Nobody would get one now.", sent.html().select(".card .lead").text());
        assertEquals(List.of(1, 1, 0), List.of(mails(AMIRA), mails(TOMAS), mails(JONAS)));
        assertTrue(steward.force(reminders(), Map.of()).body().contains("Nobody is due"));
        passDays(6);
        steward.force(reminders(), Map.of());
        assertEquals(1, mails(AMIRA));
        passDays(1);
        steward.force(reminders(), Map.of());
        assertEquals(2, mails(AMIRA));
    }

    @Test
    void ofTwoStewardsWhoPressAtOnceEachPersonHearsOnce() {
        HttpBrowser other = village.as(Village.STEWARD);
        HttpBrowser.Page page = steward.get(reminders());
        HttpBrowser.Page same = other.get(reminders());
        var first = CompletableFuture.supplyAsync(() -> steward.press(page, "Send the reminder now", Map.of()));
        var second = CompletableFuture.supplyAsync(() -> other.press(same, "Send the reminder now", Map.of()));
        assertEquals(200, first.join().status());
        assertEquals(200, second.join().status());
        assertEquals(List.of(1, 1, 1), List.of(mails(AMIRA), mails(TOMAS), mails(JONAS)));
    }

    @Test
    void theMailSpeaksTheReadersLanguageAndLeadsToTheAssessment() {
        world.execute("update person set language = 'fr' where address = ?", AMIRA);
        world.execute("update person set language = null where address = ?", JONAS);
        world.execute("update assessment set answer_until = '2099-05-01' where id = ?", last(village.assessment()));
        steward.press(steward.get(reminders()), "Save", Map.of("days", "7", "language", "es"));
        steward.press(steward.get(reminders()), "Send the reminder now", Map.of());
        Mail french = mail(AMIRA);
        assertEquals("Rappel\u00a0: Reminded village souhaite connaître votre avis", french.getSubject());
        assertTrue(french.getText().contains(village.assessment()), french.getText());
        assertTrue(french.getText().contains("Répondez au plus tard le 1er mai 2099."), french.getText());
        assertTrue(french.getHtml().contains("<html lang=\"fr\">"), french.getHtml());
        assertTrue(mail(JONAS).getSubject().startsWith("Recordatorio: "));
        world.execute("update person set language = null where address = ?", AMIRA);
    }

    @Test
    void whoeverStopsThemGetsNoneUntilTheyWantThemAgain() {
        steward.press(steward.get(reminders()), "Send the reminder now", Map.of());
        String way = wayOut(mail(AMIRA));
        assertTrue(mail(AMIRA).getHeaders().toString().contains(way + ">"));
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals(200, HttpBrowser.at(start).get(way).status());
        HttpBrowser.Page stopped = nobody.press(nobody.get(way), "No more reminders", Map.of());
        assertTrue(stopped.body().contains("You get no more reminders."));
        passDays(30);
        HttpBrowser.Page page = steward.get(reminders());
        assertTrue(page.html().select(".card li").eachText().contains("One does not want reminders."));
        assertFalse(page.html().text().contains(Village.MEMBER));
        steward.press(page, "Send the reminder now", Map.of());
        assertEquals(1, mails(AMIRA));
        assertEquals(2, mails(JONAS));
        nobody.press(nobody.get(way), "Send me reminders again", Map.of());
        steward.force(reminders(), Map.of());
        assertEquals(2, mails(AMIRA));
    }

    @Test
    void anUnknownWayOutSaysWhereToLook() {
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals(410, nobody.get("/reminders/unknown").status());
        assertEquals(410, nobody.force("/reminders/unknown", Map.of()).status());
        assertEquals(
                410, nobody.force("/reminders/unknown/resumption", Map.of()).status());
    }

    @Test
    void theyGoOutByThemselvesOnlyWhereAStewardWantsItAndWhenDue() {
        job.run();
        assertEquals(0, mails(AMIRA));
        HttpBrowser.Page saved = steward.press(
                steward.get(reminders()), "Save", Map.of("days", "3", "language", "en", "automatic", "yes"));
        assertTrue(saved.html().select("label.check").text().contains("The next goes out on "));
        job.run();
        assertEquals(0, mails(AMIRA));
        passDays(3);
        UUID organisation = last(village.organisation());
        world.execute("update organisation set archived_at = now() where id = ?", organisation);
        job.run();
        assertEquals(0, mails(AMIRA), "none of an archived organisation");
        world.execute("update organisation set archived_at = null where id = ?", organisation);
        CompletableFuture<Void> copy = CompletableFuture.runAsync(job::run);
        job.run();
        copy.join();
        assertEquals(1, mails(AMIRA));
        passDays(3);
        world.execute("update assessment set answer_until = current_date - 1 where id = ?", last(village.assessment()));
        job.run();
        assertEquals(1, mails(AMIRA), "none after the last day");
    }

    @Test
    void aFormThatSaysNonsenseIsRefusedAndKeepsWhatWasTyped() {
        for (String days : new String[] {"0", "61", "-1", "a week", ""}) {
            HttpBrowser.Page refused =
                    steward.press(steward.get(reminders()), "Save", Map.of("days", days, "language", "xx"));
            assertEquals(422, refused.status(), days);
            assertEquals(
                    List.of("Write a whole number from 1 to 60.", "Choose one of the languages."),
                    refused.html().select(".errors li").eachText());
            assertEquals(days, refused.html().select("#days").attr("value"));
        }
    }

    @Test
    void onlyStewardsRemind() {
        for (String path : new String[] {reminders(), reminders() + "/terms"}) {
            assertEquals(403, village.as(Village.MEMBER).force(path, Map.of()).status(), path);
            assertEquals(404, village.as(Village.OUTSIDER).force(path, Map.of()).status(), path);
            assertEquals(403, village.as(Village.MEMBER).get(path).status(), path);
            assertEquals(404, village.as(Village.OUTSIDER).get(path).status(), path);
            assertEquals("/sign-in", HttpBrowser.at(start).get(path).path(), path);
        }
    }

    @Test
    void nobodyIsRemindedOfAClosedAssessment() {
        steward.press(steward.get(reminders()), "Send the reminder now", Map.of());
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals(village.assessment(), steward.get(reminders()).path());
        assertEquals(409, steward.force(reminders(), Map.of()).status());
        assertEquals(409, steward.force(reminders() + "/terms", Map.of()).status());
        assertEquals(0, world.execute("delete from reminder where assessment_id = ?", last(village.assessment())));
    }

    private String reminders() {
        return village.assessment() + "/reminders";
    }

    private void finish(String name) {
        HttpBrowser member = village.as(name);
        member.press(
                member.get(village.questions("governance-decision-making")), "Save and go on", Map.of("GOV-01", "3"));
        member.press(member.get(village.assessment() + "/finish"), "Finish anyway", Map.of());
    }

    private void withoutAddress() {
        UUID person = UUID.randomUUID();
        world.execute("insert into person (id, name, created_at) values (?, 'Rosa', now())", person);
        world.execute(
                "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                        + " values (?, gen_random_uuid(), ?, 'WORKER', 'MEMBER', now())",
                last(village.organisation()),
                person);
    }

    /** As if what was done was done so many days earlier. */
    private void passDays(int days) {
        UUID assessment = last(village.assessment());
        world.execute("update reminder set sent_on = sent_on - ? where assessment_id = ?", days, assessment);
        world.execute("update reminder_terms set next_on = next_on - ? where assessment_id = ?", days, assessment);
    }

    private int mails(String address) {
        outbox.send();
        return (int) mailbox.getMailsSentTo(address).stream()
                .filter(m -> m.getText().contains(village.assessment()))
                .count();
    }

    private Mail mail(String address) {
        outbox.send();
        return mailbox.getMailsSentTo(address).get(0);
    }

    private static String wayOut(Mail mail) {
        return URI.create(mail.getText()
                        .lines()
                        .filter(l -> l.contains("/reminders/"))
                        .findFirst()
                        .orElseThrow())
                .getPath();
    }

    private static UUID last(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
