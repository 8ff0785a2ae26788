package coop.plenum.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.Federation;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class NetworkTargetsTest {
    private static final String GOVERNANCE = "governance-decision-making";
    private static final String CULTURE = "community-culture";

    @TestHTTPResource("/")
    URI start;

    private Federation federation;
    private HttpBrowser coordinator;
    private Village village;
    private HttpBrowser steward;

    @BeforeEach
    void aNetworkWithLevels() {
        federation = Federation.founded(start, "Network with levels", "type");
        coordinator = federation.coordinator();
        village = Village.founded(start, "Aiming high", "quick", Map.of("org_type", "mutual"));
        steward = village.as(Village.STEWARD);
        propose(Map.of(GOVERNANCE, "3", CULTURE, "2"));
    }

    private HttpBrowser.Page propose(Map<String, String> levels) {
        return coordinator.press(coordinator.get(federation.path() + "/targets"), "Save", levels);
    }

    private HttpBrowser.Page targets() {
        return steward.get(village.organisation() + "/targets");
    }

    private static String chosen(HttpBrowser.Page page, String dimension) {
        return page.html().select("select#" + dimension + " option[selected]").attr("value");
    }

    @Test
    void aStewardTakesTheLevelsOfTheNetworkAndKeepsTheOwnOnes() {
        federation.accept(village);
        HttpBrowser.Page shown =
                steward.press(targets(), "Save", Map.of("technology-infrastructure", "4", CULTURE, "1"));
        assertEquals(
                "Network with levels proposes these levels",
                shown.html().select("form.note h2").text());
        assertEquals("", chosen(shown, GOVERNANCE));
        HttpBrowser.Page taken = steward.press(shown, "Take these levels", Map.of());
        assertTrue(taken.body().contains("You have taken the levels of Network with levels."), taken.body());
        assertEquals("3", chosen(taken, GOVERNANCE));
        assertEquals("2", chosen(taken, CULTURE));
        assertEquals("4", chosen(taken, "technology-infrastructure"));
        assertTrue(taken.html().select("form.note").isEmpty(), "what is taken is proposed no longer");
        propose(Map.of(GOVERNANCE, "4", CULTURE, ""));
        assertEquals("3", chosen(targets(), GOVERNANCE), "a network does not change an organisation's targets");
        assertEquals(1, targets().html().select("form.note li").size());
    }

    @Test
    void nobodyIsOfferedTheLevelsOfANetworkTheyDoNotBelongTo() {
        assertTrue(targets().html().select("form.note").isEmpty());
        HttpBrowser.Page forced =
                steward.force(village.organisation() + "/targets/proposed/" + federation.id(), Map.of());
        assertEquals(404, forced.status());
        assertEquals("", chosen(targets(), GOVERNANCE));
        federation.accept(village);
        HttpBrowser member = village.as(Village.MEMBER);
        assertEquals(
                403,
                member.force(village.organisation() + "/targets/proposed/" + federation.id(), Map.of())
                        .status());
        assertEquals(404, steward.get(federation.path() + "/targets").status());
    }

    @Test
    void whatIsNoLevelCountsAsNone() {
        HttpBrowser.Page saved = coordinator.force(
                federation.path() + "/targets", Map.of(GOVERNANCE, "9", CULTURE, "3", "invented", "2"));
        assertEquals("", chosen(saved, GOVERNANCE));
        assertEquals("3", chosen(saved, CULTURE));
    }
}
