package coop.plenum.organisation;

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
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class OrganisationResourceTest {
    private static final String NEW = "/organisations/new";
    private static final String FOUND = "Found the organisation";

    @TestHTTPResource("/")
    URI start;

    @Test
    void anAdministratorFoundsAnOrganisationAndAddsItsPeopleNext() {
        HttpBrowser administrator = administrator();
        HttpBrowser.Page people = administrator.press(
                administrator.get(NEW), FOUND, Map.of("name", "  Orchard <b>Bakery</b> ", "org_type", "worker_coop"));
        assertEquals(200, people.status());
        assertTrue(people.path().matches("/organisations/[0-9a-f-]{36}/members"), people.path());
        assertEquals(
                "Orchard <b>Bakery</b>", people.html().select("main .over a").text());
        assertTrue(people.html().select("[role=status]").text().startsWith("The organisation is there."));
        HttpBrowser.Page profile = administrator.get(people.path().replace("members", "profile"));
        assertEquals(
                "worker_coop",
                profile.html().select("#org_type option[selected]").attr("value"));
        assertTrue(administrator
                .get("/organisations")
                .html()
                .select("main a")
                .eachText()
                .contains("Orchard <b>Bakery</b>"));
    }

    @Test
    void wrongAnswersAreNamedAtTheirFieldsAndStay() {
        HttpBrowser administrator = administrator();
        HttpBrowser.Page refused = administrator.press(
                administrator.get(NEW),
                FOUND,
                Map.of("name", " ", "org_type", "castle", "start_year", "3000", "paid_people", "a few"));
        assertEquals(422, refused.status());
        assertEquals(4, refused.html().select(".errors li").size());
        assertEquals(
                "Write the name of the organisation.",
                refused.html().select("#name-wrong").text());
        assertEquals(
                "Choose one of the options.",
                refused.html().select("#org_type-wrong").text());
        assertTrue(refused.html().select("#start_year-wrong").text().startsWith("Write a year from 1800 to"));
        assertEquals("3000", refused.html().select("#start_year").attr("value"));
        assertEquals("a few", refused.html().select("#paid_people").attr("value"));
    }

    @Test
    void aNameEndsAtTwoHundredLettersAndANumberAtAMillion() {
        HttpBrowser administrator = administrator();
        HttpBrowser.Page refused = administrator.press(
                administrator.get(NEW), FOUND, Map.of("name", "x".repeat(201), "paid_people", "1000001"));
        assertEquals(422, refused.status());
        assertEquals("x".repeat(201), refused.html().select("#name").attr("value"));
        assertEquals(
                "Write a number up to a million.",
                refused.html().select("#paid_people-wrong").text());
    }

    @Test
    void controlCharactersInANameAreDropped() {
        HttpBrowser administrator = administrator();
        HttpBrowser.Page people = administrator.press(
                administrator.get(NEW), FOUND, Map.of("name", "Orch\u0000ard\u0007", "start_year", "\u0000"));
        assertEquals(200, people.status());
        assertEquals("Orchard", people.html().select("main .over a").text());
    }

    @Test
    void nobodyElseMayFound() {
        HttpBrowser member = HttpBrowser.of(start, Village.MEMBER);
        assertEquals(403, member.get(NEW).status());
        assertEquals(403, member.force(NEW, Map.of("name", "Mine")).status());
        assertFalse(member.get("/organisations").body().contains(NEW));
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignIn() {
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals("/sign-in", nobody.get("/organisations").path());
        assertEquals("/sign-in", nobody.get(NEW).path());
        assertEquals("/sign-in", nobody.force(NEW, Map.of("name", "Mine")).path());
    }

    @Test
    void aMemberSeesOnlyTheirOwnOrganisations() {
        Village village = Village.founded(start, "Hidden village", "quick", Map.of());
        assertTrue(village.as(Village.MEMBER).get("/organisations").body().contains(village.organisation()));
        assertFalse(village.as(Village.OUTSIDER).get("/organisations").body().contains(village.organisation()));
    }

    private HttpBrowser administrator() {
        return HttpBrowser.of(start, Village.ADMINISTRATOR);
    }
}
