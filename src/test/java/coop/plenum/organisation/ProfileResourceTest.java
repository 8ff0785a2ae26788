package coop.plenum.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
class ProfileResourceTest {
    @TestHTTPResource("/")
    URI start;

    private Village village;
    private String profile;

    @BeforeEach
    void found() {
        village =
                Village.founded(start, "Profile village", "quick", Map.of("org_type", "worker_coop", "has_food", "no"));
        profile = village.organisation() + "/profile";
    }

    @Test
    void aStewardChangesNameAndProfile() {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page saved = steward.press(
                steward.get(profile), "Save", Map.of("name", "Renamed village", "org_type", "", "start_year", "1999"));
        assertEquals(200, saved.status());
        assertEquals(village.organisation(), saved.path());
        assertEquals(
                "Name and profile are saved.",
                saved.html().select("[role=status]").text());
        HttpBrowser.Page again = steward.get(profile);
        assertEquals("Renamed village", again.html().select("#name").attr("value"));
        assertEquals("1999", again.html().select("#start_year").attr("value"));
        assertEquals("", again.html().select("#org_type option[selected]").attr("value"));
        assertEquals("no", again.html().select("#has_food option[selected]").attr("value"));
    }

    @Test
    void wrongAnswersAreNamedAndNothingChanges() {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page refused =
                steward.press(steward.get(profile), "Save", Map.of("name", "Other name", "start_year", "soon"));
        assertEquals(422, refused.status());
        assertEquals("Other name", refused.html().select("#name").attr("value"));
        assertEquals("soon", refused.html().select("#start_year").attr("value"));
        assertEquals("true", refused.html().select("#start_year").attr("aria-invalid"));
        assertEquals(
                "Profile village", steward.get(profile).html().select("#name").attr("value"));
    }

    @Test
    void anOpenAssessmentKeepsTheProfileItWasOpenedWith() {
        HttpBrowser steward = village.as(Village.STEWARD);
        int before = steward.get(village.assessment())
                .html()
                .select("main .tasks li")
                .size();
        String count = steward.get(village.assessment())
                .html()
                .select("main p > strong")
                .text();
        steward.press(steward.get(profile), "Save", Map.of("has_food", "yes", "premises", "no_all_from_home"));
        HttpBrowser.Page after = steward.get(village.assessment());
        assertEquals(before, after.html().select("main .tasks li").size());
        assertEquals(count, after.html().select("main p > strong").text());
    }

    @Test
    void anAdministratorMayChangeItToo() {
        assertEquals(200, village.as(Village.ADMINISTRATOR).get(profile).status());
    }

    @Test
    void aMemberMayNot() {
        HttpBrowser member = village.as(Village.MEMBER);
        assertEquals(403, member.get(profile).status());
        assertEquals(403, member.force(profile, Map.of("name", "Mine")).status());
    }

    @Test
    void aForeignOrganisationIsUnknown() {
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        assertEquals(404, outsider.get(profile).status());
        assertEquals(404, outsider.force(profile, Map.of("name", "Mine")).status());
        assertEquals(
                404,
                outsider.get("/organisations/" + UUID.randomUUID() + "/profile").status());
        assertTrue(village.as(Village.STEWARD).get(profile).body().contains("Profile village"));
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignIn() {
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals("/sign-in", nobody.get(profile).path());
        assertEquals("/sign-in", nobody.force(profile, Map.of("name", "Mine")).path());
    }
}
