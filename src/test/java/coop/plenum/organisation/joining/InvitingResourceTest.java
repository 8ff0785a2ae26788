package coop.plenum.organisation.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class InvitingResourceTest {
    @TestHTTPResource("/")
    URI start;

    private final MockMailbox mailbox;
    private final OutboxJob outbox;
    private final DataSource database;

    private Village village;
    private HttpBrowser steward;
    private String inviting;

    InvitingResourceTest(MockMailbox mailbox, OutboxJob outbox, DataSource database) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.database = database;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "Inviting village", "quick", Map.of());
        steward = village.as(Village.STEWARD);
        inviting = village.organisation() + "/invitations/new";
    }

    @Test
    void nothingIsSentBeforeTheStewardHasSeenTheList() {
        String wanted = address();
        HttpBrowser.Page preview = list("Wanda <" + wanted + ">\namira@demo.example\n" + wanted + "\nnobody");
        assertTrue(preview.body().contains("1 person will get an invitation."), preview.body());
        assertTrue(preview.body().contains("is a member already"));
        assertTrue(preview.body().contains("stands in the list twice"));
        assertTrue(preview.body().contains("is no e-mail address"));
        assertEquals(List.of(), mails(wanted));
        HttpBrowser.Page sent = steward.press(preview, "Send 1 invitation", Map.of());
        assertEquals(village.organisation() + "/members", sent.path());
        assertTrue(sent.body().contains("1 invitation is on its way."));
        assertTrue(sent.body().contains(wanted));
        Mail mail = mails(wanted).get(0);
        assertEquals("Inviting village invites you to Plenum", mail.getSubject());
        assertTrue(mail.getText().contains("Tomás Rey invites you"), mail.getText());
        assertTrue(mail.getHtml().contains("<a href=\""), mail.getHtml());
        // The same list once more: whoever is invited is not invited twice.
        steward.press(preview, "Send 1 invitation", Map.of());
        assertEquals(1, mails(wanted).size());
        assertTrue(list(wanted).body().contains("is invited already"));
    }

    @Test
    void whoIsInvitedJoinsAndIsSignedIn() {
        String wanted = address();
        HttpBrowser guest = HttpBrowser.at(start);
        String link = invite(wanted);
        HttpBrowser.Page page = guest.get(link);
        assertEquals("/invitation", page.path(), "the token is out of the address");
        assertTrue(page.body().contains("You join with the address " + wanted));
        assertEquals(200, guest.get(link).status(), "a look accepts nothing");
        HttpBrowser.Page joined = guest.press(guest.get(link), "Join", Map.of());
        assertEquals(village.organisation(), joined.path());
        assertTrue(joined.body().contains("Welcome to Inviting village."));
        assertEquals(
                200, guest.get(village.questions("governance-decision-making")).status());
        assertFalse(steward.get(village.organisation() + "/members").body().contains("Send again"));
        HttpBrowser second = HttpBrowser.at(start);
        assertEquals(410, second.get(link).status(), "used up");
    }

    @Test
    void whoeverIsSignedInJoinsAsThemselves() {
        HttpBrowser bashir = village.as(Village.OUTSIDER);
        HttpBrowser.Page page = bashir.get(invite(address()));
        assertTrue(page.body().contains("You join as " + Village.OUTSIDER));
        assertEquals(
                village.organisation(), bashir.press(page, "Join", Map.of()).path());
    }

    @Test
    void linksThatAreWithdrawnRunOutOrTamperedWithSayWhatToDo() throws SQLException {
        String wanted = address();
        String link = invite(wanted);
        HttpBrowser guest = HttpBrowser.at(start);
        assertEquals(410, guest.get(link + "x").status());
        assertEquals(410, guest.get("/invitation/" + "y".repeat(500)).status());
        HttpBrowser.Page people = steward.get(village.organisation() + "/members");
        steward.submit(people, people.html().select("form[action$=/withdrawal]").first(), Map.of());
        HttpBrowser.Page gone = guest.get(link);
        assertEquals(410, gone.status());
        assertTrue(gone.body().contains("ask whoever sent it for a new one"));
        String other = invite(address());
        expire();
        assertEquals(410, guest.get(other).status());
    }

    @Test
    void anInvitationIsSentAgainWithANewLinkAfterAWhile() throws SQLException {
        String wanted = address();
        String first = invite(wanted);
        HttpBrowser.Page people = steward.get(village.organisation() + "/members");
        var again = people.html().select("form[action$=/again]").first();
        assertEquals(429, steward.submit(people, again, Map.of()).status());
        change("update invitation set sent_at = now() - interval '1 hour'");
        assertEquals(200, steward.submit(people, again, Map.of()).status());
        assertEquals(2, mails(wanted).size());
        assertEquals(410, HttpBrowser.at(start).get(first).status(), "the old link ends");
        assertEquals(200, HttpBrowser.at(start).get(link(mails(wanted).get(1))).status());
    }

    @Test
    void fiveThousandPeopleComeInOneFileOfAnOlderProgram() {
        String list = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> i % 166 == 0
                        ? "Zoë " + i + ";no address"
                        : "Zoë " + i + ";p" + i + "-" + i * 7 + "@village.example")
                .collect(Collectors.joining("\n"));
        HttpBrowser.Page preview = steward.postFile(
                inviting,
                Map.of("people", "", "roleGroup", "user", "language", "fr"),
                "file",
                list.getBytes(Charset.forName("windows-1252")));
        assertEquals(200, preview.status());
        assertTrue(preview.body().contains("4970 people will get an invitation."), preview.body());
        assertTrue(preview.body().contains("30 lines are left out"));
        assertTrue(preview.body().contains("Zoë 1"));
        assertTrue(preview.body().contains("and 4770 more"));
    }

    @Test
    void anEmptyListAndWhatIsTooLargeAreRefused() {
        assertEquals(422, list("  \n ").status());
        assertEquals(422, list("a\n".repeat(10_001)).status());
    }

    @Test
    void othersMayNot() {
        HttpBrowser member = village.as(Village.MEMBER);
        assertEquals(403, member.get(inviting).status());
        assertEquals(404, village.as(Village.OUTSIDER).get(inviting).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(inviting).path());
        String foreign =
                Village.founded(start, "Other village", "quick", Map.of()).organisation();
        assertEquals(
                404,
                steward.force(foreign + "/invitations/" + UUID.randomUUID() + "/again", Map.of())
                        .status());
    }

    private HttpBrowser.Page list(String people) {
        return steward.postFile(
                inviting, Map.of("people", people, "roleGroup", "worker", "language", "en"), "file", new byte[0]);
    }

    private String invite(String address) {
        steward.press(list(address), "Send 1 invitation", Map.of());
        return link(mails(address).get(mails(address).size() - 1));
    }

    private List<Mail> mails(String address) {
        outbox.send();
        return mailbox.getMailsSentTo(address);
    }

    private static String link(Mail mail) {
        String address = mail.getText()
                .lines()
                .filter(l -> l.startsWith("http"))
                .findFirst()
                .orElseThrow();
        return URI.create(address).getPath();
    }

    private void expire() throws SQLException {
        change("update invitation set expires_at = now() - interval '1 minute'");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String address() {
        return "guest-" + UUID.randomUUID() + "@village.example";
    }
}
