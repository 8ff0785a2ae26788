package coop.plenum.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a room does, over the pages that its people use. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class WorkshopTest {
    @TestHTTPResource("/")
    URI start;

    private final World world;
    private Village village;

    WorkshopTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "A room of its own", "full", Map.of("org_type", "worker_coop"));
    }

    @Test
    void aVoteCountsOnceAndStaysHiddenUntilAllAreShown() {
        Session session = voting();
        List<HttpBrowser> phones = phones(session, 6);
        for (HttpBrowser phone : phones)
            assertEquals(200, session.vote(phone, 1, "1").status());
        assertEquals(200, session.vote(phones.get(0), 1, "3").status(), "a vote may be changed");
        String hidden = session.lead().html().text();
        assertTrue(hidden.contains("6 of 6 have voted."), hidden);
        assertFalse(hidden.contains("level 1: 5"), hidden);
        session.press("Show the first vote");
        String shown = session.lead().html().text();
        assertTrue(shown.contains("level 1: 5; level 2: 0; level 3: 1"), shown);
        assertTrue(phones.get(1).get("/room").html().text().contains("You voted: 1."));
    }

    @Test
    void aVoteThatComesTooLateIsRefusedAndItsPersonTold() {
        Session session = voting();
        HttpBrowser phone = session.phone("worker");
        session.press("Show the first vote");
        HttpBrowser.Page late = session.vote(phone, 1, "2");
        assertEquals(409, late.status());
        assertTrue(late.body().contains("came too late"), late.body());
        assertEquals(409, session.vote(phone, 2, "2").status(), "the second vote is not open yet");
        session.press("Open the second vote");
        assertEquals(200, session.vote(phone, 2, "2").status());
        assertEquals(422, session.vote(phone, 2, "9").status(), "there is no level 9");
        assertEquals(422, session.vote(phone, 3, "1").status(), "there is no third round");
    }

    @Test
    void whereNamesWereAnnouncedTheFacilitatorSeesThemAndCanHideOne() {
        Session session = Session.of(village, "workshop", Map.of("seen", "named"));
        session.press("Begin");
        session.press("Open the first vote");
        HttpBrowser phone = session.joined(HttpBrowser.at(start), Map.of("group", "user", "name", "<b>Грубиян</b> 🙂"));
        session.vote(phone, 1, "0");
        assertFalse(session.lead().html().text().contains("Who voted what"));
        session.press("Show the first vote");
        HttpBrowser.Page shown = session.lead();
        assertTrue(
                shown.html().text().contains("0: <b>Грубиян</b> 🙂"),
                shown.html().text());
        session.leader().press(shown, "Hide <b>Грубиян</b> 🙂", Map.of());
        assertTrue(session.lead().html().text().contains("0: somebody without a name"));
    }

    @Test
    void whatWasPromisedCannotBeLoosenedOnceSomebodyReliesOnIt() {
        Session session = Session.of(village, "workshop", Map.of());
        UUID id = UUID.fromString(session.path().replaceAll(".*/", ""));
        session.phone("worker");
        assertThrows(
                IllegalStateException.class, () -> world.execute("update workshop set named = true where id = ?", id));
    }

    /** The facilitator shows a vote, lets one more in, shows it again, and compares; or somebody leaves in between. */
    @Test
    void theVoteOfOneCannotBeHadByShowingTwice() {
        Session session = voting();
        List<HttpBrowser> phones = phones(session, 6);
        for (HttpBrowser phone : phones.subList(0, 5)) session.vote(phone, 1, "1");
        session.press("Show the first vote");
        session.press("Open again");
        session.vote(phones.get(5), 1, "4");
        session.press("Show the first vote");
        String again = session.lead().html().text();
        assertTrue(again.contains("level 1: 5; level 2: 0; level 3: 0; level 4: 0"), again);
        assertTrue(again.contains("A few votes have come or gone since."), again);
        HttpBrowser leaving = phones.get(0);
        leaving.press(leaving.get("/room"), "Give up my seat", Map.of());
        assertTrue(session.lead().html().text().contains("level 1: 5"), "who leaves takes nothing off");
        session.press("Open again");
        for (HttpBrowser phone : phones.subList(1, 6)) session.vote(phone, 1, "3");
        session.press("Show the first vote");
        String five = session.lead().html().text();
        assertTrue(five.contains("level 1: 0; level 2: 0; level 3: 5; level 4: 0"), five);
    }

    @Test
    void votesOnPaperAndPhonesAddUp() {
        Session session = voting();
        for (HttpBrowser phone : phones(session, 5)) session.vote(phone, 1, "1");
        HttpBrowser.Page kept =
                session.leader().press(session.lead(), "Keep these numbers", Map.of("paper-1", "2", "paper-dk", "1"));
        assertTrue(
                kept.html().text().contains("3 votes on paper count."),
                kept.html().text());
        HttpBrowser.Page wrong =
                session.leader().press(session.lead(), "Keep these numbers", Map.of("paper-1", "many"));
        assertTrue(
                wrong.html().text().contains("Type a whole number"),
                wrong.html().text());
        session.press("Show the first vote");
        String shown = session.lead().html().text();
        assertTrue(shown.contains("level 1: 7"), shown);
        assertTrue(shown.contains("1 did not know."), shown);
    }

    @Test
    void ofTwoFacilitatorsWhoPressAtOnceOneWinsAndBothAreTold() {
        Session session = Session.of(village, "workshop", Map.of());
        HttpBrowser.Page page = session.leader().get(session.path());
        session.leader().press(page, "Name them", Map.of("name", "Bashir", "address", "bashir@demo.example"));
        HttpBrowser other = village.as(Village.OUTSIDER);
        HttpBrowser.Page theirs = other.get(session.path() + "/lead");
        assertEquals(200, theirs.status());
        session.press("Begin");
        HttpBrowser.Page late = other.press(theirs, "Begin", Map.of());
        assertEquals(409, late.status());
        assertTrue(
                late.html().text().contains("Somebody else was faster"),
                late.html().text());
        String winner = session.lead().html().text();
        assertTrue(winner.contains(Village.OUTSIDER + " pressed a button at the same moment"), winner);
        assertEquals(
                200,
                other.press(other.get(session.path() + "/lead"), "Open the first vote", Map.of())
                        .status());
    }

    @Test
    void aParticipantGivesNoCommandsAndAFacilitatorFromOutsideSeesNothingElse() {
        Session session = voting();
        HttpBrowser phone = session.phone("worker");
        HttpBrowser.Page refused = phone.force(session.path() + "/lead/command", Map.of("command", "show"));
        assertEquals("/sign-in", refused.path());
        HttpBrowser member = village.as(Village.MEMBER);
        assertEquals(
                403,
                member.force(session.path() + "/lead/command", Map.of("command", "show", "revision", "2"))
                        .status());
        session.leader()
                .press(
                        session.leader().get(session.path()),
                        "Name them",
                        Map.of("name", "Bashir", "address", "bashir@demo.example"));
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        assertEquals(200, outsider.get(session.path() + "/lead").status());
        assertEquals(404, outsider.get(village.organisation()).status());
        assertEquals(404, outsider.get(village.assessment() + "/workshops").status());
    }

    @Test
    void aMemberWhoIsSignedInHasOneSeatOnHoweverManyPhones() {
        Session session = voting();
        HttpBrowser one = session.joined(village.as(Village.MEMBER), Map.of());
        session.vote(one, 1, "4");
        HttpBrowser other = session.joined(village.as(Village.MEMBER), Map.of());
        assertTrue(other.get("/room").html().text().contains("Your vote is in."), "the seat came along");
        assertTrue(session.lead().html().text().contains("1 of 1 have voted."));
        assertEquals("/room/join", one.get("/room").path(), "it is on the other phone now");
    }

    @Test
    void guessingCodesIsHeldOff() {
        HttpBrowser stranger = HttpBrowser.at(start);
        HttpBrowser.Page wrong = stranger.press(stranger.get("/room/join"), "Go on", Map.of("code", "ccc ccc"));
        assertEquals(404, wrong.status());
        assertTrue(
                wrong.html().text().contains("no open workshop with this code"),
                wrong.html().text());
        int status = 404;
        for (int i = 0; i < 100 && status == 404; i++)
            status = stranger.get("/room/join/CCCCC" + i % 10).status();
        assertEquals(429, status);
        world.execute("delete from rate_limit");
    }

    @Test
    void aRoomGivenUpOrEndedLeadsToTheNextOne() {
        Session session = voting();
        HttpBrowser phone = session.phone("user");
        session.vote(phone, 1, "2");
        phone.press(phone.get("/room"), "Give up my seat", Map.of());
        assertTrue(session.lead().html().text().contains("0 of 0 have voted.")
                || session.lead().html().text().contains("0 have voted."));
        HttpBrowser stays = session.phone("user");
        session.leader().press(session.leader().get(session.path() + "/end"), "End it now", Map.of());
        HttpBrowser.Page gone = stays.get("/room");
        assertEquals("/room/join", gone.path());
        assertTrue(
                gone.html().text().contains("The workshop has ended"),
                gone.html().text());
        assertEquals(
                404,
                HttpBrowser.at(start)
                        .get("/room/join/" + session.code().replace(" ", ""))
                        .status());
    }

    private Session voting() {
        Session session = Session.of(village, "workshop", Map.of());
        session.press("Begin");
        session.press("Open the first vote");
        return session;
    }

    private static List<HttpBrowser> phones(Session session, int count) {
        List<HttpBrowser> phones = new ArrayList<>();
        for (int i = 0; i < count; i++) phones.add(session.phone(i % 2 == 0 ? "worker" : "user"));
        return phones;
    }
}
