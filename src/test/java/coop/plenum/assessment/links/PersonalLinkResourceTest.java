package coop.plenum.assessment.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class PersonalLinkResourceTest {
    private static final String NAME = "Linked village";

    @TestHTTPResource("/")
    URI start;

    private final World world;

    private LinkedVillage place;

    PersonalLinkResourceTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void found() {
        world.execute("delete from rate_limit");
        place = LinkedVillage.founded(start, world);
    }

    @Test
    void openingALinkSpendsNothingAndItsButtonOpensTheOneAssessment() {
        String link = place.linkFor(LinkedVillage.ROSA);
        for (int scanner = 0; scanner < 3; scanner++)
            assertEquals(200, HttpBrowser.at(start).get(link).status());
        HttpBrowser guest = HttpBrowser.at(start);
        HttpBrowser.Page shown = guest.get(link);
        assertEquals("/link", shown.path());
        assertTrue(shown.html().select("h1").text().contains(LinkedVillage.ROSA));
        assertEquals("no-store", shown.headers().firstValue("Cache-Control").orElse(""));
        HttpBrowser.Page inside = guest.press(shown, "Start", Map.of());
        assertTrue(inside.path().startsWith(place.village().assessment() + "/questions/"), inside.path());
        assertFalse(guest.cookies().contains("plenum-link"), "the token is gone from the browser");
    }

    @Test
    void theTokenStandsOnNoPageAndInNoRedirect() {
        String link = place.linkFor(LinkedVillage.ROSA);
        HttpBrowser guest = HttpBrowser.at(start);
        HttpBrowser.Page shown = guest.get(link);
        HttpBrowser.Page inside = guest.press(shown, "Start", Map.of());
        for (HttpBrowser.Page page : new HttpBrowser.Page[] {shown, inside}) {
            assertFalse(page.body().contains(bare(link)));
            assertFalse(page.body().contains(link));
            assertFalse(page.address().toString().contains(bare(link)));
        }
    }

    @Test
    void theLogNeverHoldsTheToken() {
        Queue<String> said = new ConcurrentLinkedQueue<>();
        Logger root = Logger.getLogger("");
        Handler ear = ear(said);
        root.addHandler(ear);
        try {
            String link = place.linkFor(LinkedVillage.ROSA);
            HttpBrowser guest = HttpBrowser.at(start);
            guest.press(guest.get(link), "Start", Map.of());
            HttpBrowser late = HttpBrowser.at(start);
            late.get(link);
            late.get(link + "x");
            late.get("/link/" + "a".repeat(5000));
            String log = String.join("\n", said);
            assertTrue(log.contains("Signed in: person"), log);
            assertTrue(log.contains("A personal link was refused: spent"), log);
            assertFalse(log.contains(bare(link)) || log.contains(link.replace("/link/", "")), log);
        } finally {
            root.removeHandler(ear);
        }
    }

    @Test
    void aUsedLinkIsRefusedElsewhereAndLeadsOnInItsOwnBrowser() {
        String link = place.linkFor(LinkedVillage.ROSA);
        HttpBrowser guest = HttpBrowser.at(start);
        guest.press(guest.get(link), "Start", Map.of());
        refused(HttpBrowser.at(start).get(link), "This link has been used");
        assertEquals(place.village().assessment(), guest.get(link).path());
        assertEquals(place.village().assessment(), guest.get("/").path());
    }

    @Test
    void ofTwoBrowsersThatPressAtOnceOneGetsIn() {
        String link = place.linkFor(LinkedVillage.ROSA);
        HttpBrowser first = HttpBrowser.at(start);
        HttpBrowser second = HttpBrowser.at(start);
        HttpBrowser.Page shown = second.get(link);
        first.press(first.get(link), "Start", Map.of());
        refused(second.press(shown, "Start", Map.of()), "This link has been used");
    }

    @Test
    void whatNoLongerOpensAnythingSaysWhatToDoAndNothingElse() {
        String link = place.linkFor(LinkedVillage.ROSA);
        HttpBrowser guest = HttpBrowser.at(start);
        HttpBrowser.Page shown = guest.get(link);
        refused(HttpBrowser.at(start).get(link + "7"), "This link is not known");
        refused(HttpBrowser.at(start).get("/link"), "This link is not known");
        place.change("valid_until = current_date - 1");
        refused(guest.press(shown, "Start", Map.of()), "This link has run out");
        place.change("valid_until = current_date, withdrawn = true");
        refused(guest.get("/link"), "This link was withdrawn");
        place.change("withdrawn = false");
        assertEquals(200, guest.get("/link").status());
        UUID organisation = LinkedVillage.last(place.village().organisation());
        world.execute("update organisation set archived_at = now() where id = ?", organisation);
        refused(guest.press(shown, "Start", Map.of()), "The answering is over");
        world.execute("update organisation set archived_at = null where id = ?", organisation);
        HttpBrowser steward = place.steward();
        steward.press(
                steward.get(place.village().assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        refused(guest.press(shown, "Start", Map.of()), "The answering is over");
    }

    @Test
    void whoeverHasLeftTheOrganisationHasNoLinkAnyMore() {
        String link = place.linkFor(LinkedVillage.ROSA);
        HttpBrowser guest = place.guest(Village.MEMBER);
        assertEquals(200, guest.get(place.village().assessment()).status());
        world.execute(
                "delete from membership where organisation_id = ?",
                LinkedVillage.last(place.village().organisation()));
        refused(HttpBrowser.at(start).get(link), "This link was withdrawn");
        assertEquals(404, guest.get(place.village().assessment()).status());
    }

    @Test
    void aStewardWhoComesByALinkHasNoStewardsRights() {
        HttpBrowser guest = place.guest(Village.STEWARD);
        HttpBrowser.Page inside = guest.get(place.village().assessment());
        assertEquals(200, inside.status());
        assertEquals(
                0,
                inside.html()
                        .select("a[href$=/closing], a[href$=/links], a[href='/account']")
                        .size());
        for (String path : new String[] {"/links", "/closing", "/paper", "/report"})
            assertEquals(403, guest.get(place.village().assessment() + path).status(), path);
        assertEquals(403, guest.get(place.village().organisation()).status());
        assertEquals(403, guest.get("/account").status());
    }

    @Test
    void otherAssessmentsOfTheSamePersonStayShutAndUntouched() {
        HttpBrowser steward = place.steward();
        HttpBrowser.Page other = steward.press(
                steward.get(place.village().organisation() + "/assessments/new"),
                "Open it for members",
                Map.of("questionnaire", "quick", "period", "Other"));
        HttpBrowser member = place.village().as(Village.MEMBER);
        String question = "/questions/governance-decision-making";
        member.press(member.get(other.path() + question), "Save and go on", Map.of("GOV-01", "3"));
        HttpBrowser guest = place.guest(Village.MEMBER);
        assertEquals(404, guest.get(other.path()).status());
        HttpBrowser.Page questions = guest.get(place.village().assessment() + question);
        assertEquals(0, questions.html().select("input[checked]").size(), "nothing is brought along");
        guest.press(questions, "Save and go on", Map.of("GOV-01", "1"));
        assertEquals(
                "3",
                member.get(other.path() + question)
                        .html()
                        .select("input[name=GOV-01][checked]")
                        .attr("value"));
    }

    @Test
    void afterFinishingThatIsAllAndOnCanLeave() {
        HttpBrowser guest = place.guest(LinkedVillage.ROSA);
        guest.press(
                guest.get(place.village().questions("governance-decision-making")),
                "Save and go on",
                Map.of("GOV-01", "3"));
        HttpBrowser.Page done =
                guest.press(guest.get(place.village().assessment() + "/finish"), "Finish anyway", Map.of());
        assertTrue(done.html().text().contains("That is all. Thank you."), done.body());
        assertTrue(guest.get("/link").html().text().contains("You answer as " + LinkedVillage.ROSA));
        HttpBrowser.Page left = guest.press(guest.get("/link"), "Leave on this device", Map.of());
        assertEquals("/", left.path());
        assertEquals("/sign-in", guest.get(place.village().assessment()).path());
    }

    @Test
    void whatWasTypedAsASessionEndedIsSavedByTheNextLink() {
        HttpBrowser guest = place.guest(LinkedVillage.ROSA);
        HttpBrowser.Page questions = guest.get(place.village().questions("governance-decision-making"));
        guest.loseSession();
        HttpBrowser.Page signIn = guest.press(questions, "Save and go on", Map.of("GOV-01", "3"));
        assertTrue(signIn.body().contains("You came by a personal link"));
        HttpBrowser.Page saved = guest.press(guest.get(place.linkFor(LinkedVillage.ROSA)), "Start", Map.of());
        assertEquals(place.village().questions("governance-decision-making"), saved.path());
        assertEquals("3", saved.html().select("input[name=GOV-01][checked]").attr("value"));
    }

    @Test
    void whoeverIsSignedInIsToldThatAnotherPersonAnswers() {
        String link = place.linkFor(LinkedVillage.ROSA);
        HttpBrowser member = place.village().as(Village.MEMBER);
        HttpBrowser.Page shown = member.get(link);
        assertTrue(shown.html().select(".note").text().contains("signed in here as Amira Haddad"));
        member.press(shown, "Start", Map.of());
        assertEquals(403, member.get("/account").status());
    }

    @Test
    void aDeviceThatTriesTooManyIsHeldOff() {
        HttpBrowser guesser = HttpBrowser.at(start);
        int status = 0;
        for (int i = 0; i < 400 && status != 429; i++)
            status = guesser.get("/link/guess" + i).status();
        assertEquals(429, status);
        world.execute("delete from rate_limit");
    }

    private static void refused(HttpBrowser.Page page, String title) {
        assertEquals(410, page.status());
        assertEquals(title, page.html().select("h1").text());
        assertFalse(page.body().contains(NAME) || page.body().contains(LinkedVillage.ROSA));
    }

    private static String bare(String link) {
        return link.replace("/link/", "").replace("-", "");
    }

    private static Handler ear(Queue<String> said) {
        PatternFormatter format = new PatternFormatter("%c %m %e");
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                said.add(format.format(org.jboss.logmanager.ExtLogRecord.wrap(entry)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ear.setLevel(Level.ALL);
        return ear;
    }
}
