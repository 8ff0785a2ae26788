package coop.plenum.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class OverviewResourceTest {
    private static final String GOVERNANCE = "governance-decision-making";

    @TestHTTPResource("/")
    URI start;

    private Village village;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Overview village", "quick", Map.of());
    }

    @Test
    void aMemberSeesTheirOwnProgressAndNobodyElses() {
        answer(village.as(Village.MEMBER));
        HttpBrowser.Page own = village.as(Village.MEMBER).get(village.assessment());
        assertTrue(own.html().select("main").text().contains("1 of "), own.body());
        assertTrue(own.body().contains("Go on"));
        HttpBrowser.Page other = village.as(Village.NEIGHBOUR).get(village.assessment());
        assertTrue(other.html().select("main").text().contains("0 of "));
        assertTrue(other.body().contains("Start answering"));
        assertFalse(other.body().contains(Village.MEMBER));
        assertFalse(other.body().contains("Who has answered"));
        assertFalse(other.body().contains("/closing"));
    }

    @Test
    void aStewardSeesWhoAnsweredButNeverWhat() {
        answer(village.as(Village.MEMBER));
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page page = steward.get(village.assessment());
        var seats = page.html().select("section ul.tasks li").eachText();
        assertTrue(seats.contains(Village.MEMBER + "started"), seats.toString());
        assertTrue(seats.contains(Village.NEIGHBOUR + "not started"), seats.toString());
        assertFalse(page.body().contains("Our secret note"));
        assertFalse(steward.get(village.questions(GOVERNANCE)).body().contains("Our secret note"));
        assertFalse(steward.get(village.assessment() + "/my-answers").body().contains("Our secret note"));
    }

    @Test
    void anAdministratorWhoIsNoMemberSeesNothingOfIt() {
        HttpBrowser administrator = village.as(Village.ADMINISTRATOR);
        assertEquals(403, administrator.get(village.assessment()).status());
        assertEquals(403, administrator.get(village.questions(GOVERNANCE)).status());
    }

    @Test
    void theOrganisationListsWhatIsOpenAndWhatIsClosed() {
        HttpBrowser member = village.as(Village.MEMBER);
        assertTrue(member.get(village.organisation()).body().contains(village.assessment()));
        assertFalse(member.get(village.organisation()).body().contains("/members"));
        answer(member);
        close();
        HttpBrowser.Page after = member.get(village.organisation());
        assertTrue(after.html().select("main").text().contains("closed on"), after.body());
    }

    @Test
    void aClosedAssessmentLeadsToItsReportAndTakesNoAnswers() {
        answer(village.as(Village.MEMBER));
        close();
        HttpBrowser.Page closed = village.as(Village.MEMBER).get(village.assessment());
        assertTrue(closed.body().contains("You took part."));
        assertTrue(closed.body().contains(village.assessment() + "/report"));
        assertFalse(closed.body().contains("/questions/"));
        assertTrue(
                village.as(Village.NEIGHBOUR).get(village.assessment()).body().contains("no longer linked to persons"));
        HttpBrowser.Page managed = village.as(Village.STEWARD).get(village.assessment());
        assertFalse(managed.body().contains("Who has answered"));
        assertFalse(managed.body().contains("/closing"));
    }

    @Test
    void foreignAndUnknownOnesAnswerAlike() {
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        HttpBrowser.Page foreign = outsider.get(village.organisation());
        assertEquals(404, foreign.status());
        assertEquals(404, outsider.get(village.assessment()).status());
        HttpBrowser.Page unknown = outsider.get("/organisations/" + UUID.randomUUID());
        assertEquals(
                unknown.html().select("main").text(),
                foreign.html().select("main").text());
        String nowhere = village.organisation() + "/assessments/" + UUID.randomUUID();
        assertEquals(404, village.as(Village.MEMBER).get(nowhere).status());
        assertEquals(
                404,
                village.as(Village.MEMBER)
                        .get("/organisations/" + "-".repeat(36))
                        .status());
    }

    @Test
    void anAssessmentIsUnknownUnderAnotherOrganisation() {
        Village other = Village.founded(start, "Elsewhere", "quick", Map.of());
        String mixed = other.organisation()
                + village.assessment().substring(village.organisation().length());
        assertEquals(404, village.as(Village.STEWARD).get(mixed).status());
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignIn() {
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals("/sign-in", nobody.get(village.organisation()).path());
        assertEquals("/sign-in", nobody.get(village.assessment()).path());
    }

    private void answer(HttpBrowser member) {
        HttpBrowser.Page page = member.get(village.questions(GOVERNANCE));
        HttpBrowser.Page saved =
                member.press(page, "Save and go on", Map.of("GOV-01", "3", "GOV-01-note", "Our secret note"));
        assertEquals(200, saved.status());
    }

    private void close() {
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
    }
}
