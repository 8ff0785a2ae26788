package coop.plenum.network.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.Federation;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Postbox;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign from its beginning to its end, as the coordinator and the steward of a village see it. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class CallingTest {
    @TestHTTPResource("/")
    URI start;

    private final Postbox postbox;
    private final Telling telling;

    private String name;
    private Federation federation;
    private Village village;
    private HttpBrowser coordinator;
    private HttpBrowser steward;

    CallingTest(Postbox postbox, Telling telling) {
        this.postbox = postbox;
        this.telling = telling;
    }

    @BeforeEach
    void found() {
        name = "Calling federation " + UUID.randomUUID();
        federation = Federation.founded(start, name, "type");
        village = Village.founded(start, "=cmd() <b>village</b>", "full", Map.of("org_type", "worker_coop"));
        federation.accept(village);
        coordinator = federation.coordinator();
        steward = village.as(Village.STEWARD);
    }

    @Test
    void datesAreReadAndNobodyIsCalledForNothing() {
        HttpBrowser.Page form = coordinator.get(federation.path() + "/campaigns/new");
        HttpBrowser.Page wrong = coordinator.press(
                form,
                "Begin the campaign",
                Map.of("opensOn", "2027-03-01", "closesOn", "2027-02-01", "title", "", "zone", "Mars/Olympus"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.body().contains("The last day lies before the first."), wrong.body());
        assertTrue(wrong.body().contains("Choose a time zone from the list."));
        assertTrue(wrong.body().contains("Give it a name"));
        assertTrue(wrong.body().contains("value=\"2027-02-01\""), "what was typed is still there");
        HttpBrowser.Page over = coordinator.press(
                form, "Begin the campaign", Map.of("opensOn", "2020-01-01", "closesOn", "2020-02-01"));
        assertTrue(over.body().contains("The last day is over already."), over.body());
        HttpBrowser.Page nobody = coordinator.press(form, "Begin the campaign", Map.of("type", "mutual"));
        assertEquals(422, nobody.status());
        assertTrue(nobody.body().contains("nobody would be called"));
        HttpBrowser.Page elsewhere =
                coordinator.press(form, "Begin the campaign", Map.of("type", "worker_coop", "territory", "Nowhere"));
        assertEquals(422, elsewhere.status(), "all traits at once");
        HttpBrowser.Page begun = coordinator.press(form, "Begin the campaign", Map.of("type", "worker_coop"));
        assertTrue(begun.body().contains("One organisation is called."), begun.body());
    }

    @Test
    void aVillageIsCalledAnswersSharesAndIsFollowed() throws IOException {
        String campaign = federation.campaign("Campaign 2026");
        String call = federation.call(village, campaign);
        assertTrue(coordinator.get(campaign).body().contains("0 of 1 have answered"));
        assertEquals(1, mails());

        HttpBrowser.Page home = steward.get(village.organisation());
        assertTrue(home.body().contains("Campaign 2026: answer until"), home.body());
        HttpBrowser.Page begun = steward.press(steward.get(call), "Open the assessment for members", Map.of());
        assertTrue(begun.body().contains("The assessment is open, and answers the call."), begun.body());
        assertEquals(200, steward.force(call + "/assessment", Map.of()).status(), "once more changes nothing");
        assertFalse(steward.get(village.organisation()).body().contains("Campaign 2026: answer until"));

        HttpBrowser.Page shared =
                steward.press(steward.get(call + "/sharing"), "Count all dimensions anonymously", Map.of());
        assertTrue(shared.body().contains("Counted anonymously"));
        assertTrue(steward.get(village.organisation() + "/audit").body().contains("changed what is shared"));
        HttpBrowser.Page board = coordinator.get(campaign);
        assertTrue(board.body().contains("shares all"), board.body());
        assertTrue(board.body().contains("=cmd() &lt;b&gt;village"));
        assertTrue(new String(coordinator.bytes(campaign + "/progress.csv"), StandardCharsets.UTF_8)
                .contains("\n'=cmd() <b>"));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(coordinator.bytes(campaign + "/progress.xlsx")))) {
            assertEquals(
                    "=cmd() <b>village</b>",
                    book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals(3, book.getSheetAt(0).getRow(1).getCell(6).getNumericCellValue());
        }
        steward.press(steward.get(call + "/sharing"), "Share nothing", Map.of());
        assertTrue(coordinator.get(campaign).body().contains("shares nothing yet"));
    }

    @Test
    void oneOrganisationGetsMoreTimeAndItsAssessmentSaysSo() {
        String campaign = federation.campaign("Campaign of patience");
        String call = federation.call(village, campaign);
        steward.press(steward.get(call), "Open the assessment for members", Map.of());
        String organisation = village.organisation().substring("/organisations/".length());
        String extension = campaign + "/calls/" + organisation + "/extension";
        assertEquals(422, coordinator.force(extension, Map.of("until", "soon")).status());
        LocalDate later = LocalDate.now(ZoneOffset.UTC).plusMonths(5).withDayOfMonth(17);
        HttpBrowser.Page extended = coordinator.force(extension, Map.of("until", later.toString()));
        String day = coop.plenum.platform.Days.inWords(later, java.util.Locale.ENGLISH);
        assertTrue(extended.body().contains("It may answer until " + day), extended.body());
        assertTrue(steward.get(call).body().contains(day));
        assertEquals(
                404,
                coordinator
                        .get(campaign + "/calls/" + UUID.randomUUID() + "/extension")
                        .status());
    }

    @Test
    void thoseBehindAreWrittenToAgainButNotTooOften() {
        String campaign = federation.campaign("Campaign of reminders");
        assertEquals(1, mails());
        assertTrue(coordinator
                .force(campaign + "/reminders", Map.of("stage", "not_begun"))
                .body()
                .contains("One organisation is written to."));
        assertEquals(2, mails());
        assertTrue(coordinator
                .force(campaign + "/reminders", Map.of("stage", "not_begun"))
                .body()
                .contains("Nobody is written to"));
        assertTrue(coordinator
                .force(campaign + "/reminders", Map.of("stage", "answering"))
                .body()
                .contains("Nobody is written to"));
        assertEquals(2, mails());
    }

    @Test
    void aCampaignIsClosedOnceWithASummary() {
        String campaign = federation.campaign("Campaign that ends");
        String call = federation.call(village, campaign);
        HttpBrowser.Page closed = coordinator.press(
                coordinator.get(campaign + "/closing"), "Close the campaign", Map.of("summary", "It went well."));
        assertTrue(closed.body().contains("It went well."), closed.body());
        assertEquals(
                409,
                coordinator.force(campaign + "/closing", Map.of("summary", "x")).status());
        assertEquals(
                409,
                coordinator
                        .force(campaign + "/reminders", Map.of("stage", "not_begun"))
                        .status());
        assertEquals(409, steward.force(call + "/assessment", Map.of()).status());
        assertTrue(steward.get(call).body().contains("It went well."));
        assertEquals(200, steward.get(call + "/sharing").status(), "sharing goes on");
    }

    @Test
    void theMessageStandsInTheMailLineByLineAndHarmless() {
        coordinator.press(
                coordinator.get(federation.path() + "/campaigns/new"),
                "Begin the campaign",
                Map.of("title", "Campaign with a message", "message", "<b>First</b>\nSecond"));
        assertEquals(1, mails());
        Mail mail = postbox.to("tomas@demo.example").stream()
                .filter(m -> m.getSubject().contains(name))
                .findFirst()
                .orElseThrow();
        assertTrue(mail.getText().contains("<b>First</b>\nSecond"), mail.getText());
        assertTrue(mail.getHtml().contains("<p>&lt;b&gt;First&lt;/b&gt;<br>Second</p>"), mail.getHtml());
    }

    /** How many mails of this network the steward has, in whatever language, after the job has written them. */
    private long mails() {
        int told;
        do {
            told = QuarkusTransaction.requiringNew().call(() -> telling.tell(start));
        } while (told > 0);
        return postbox.to("tomas@demo.example").stream()
                .filter(m -> m.getSubject().contains(name))
                .count();
    }
}
