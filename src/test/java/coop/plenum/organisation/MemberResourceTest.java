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
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class MemberResourceTest {
    @TestHTTPResource("/")
    URI start;

    private Village village;
    private String members;

    @BeforeEach
    void found() {
        village = Village.founded(start, "People village", "quick", Map.of());
        members = village.organisation() + "/members";
    }

    @Test
    void aStewardAddsAPersonByTheirAddress() {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page added =
                add(steward, "New <b>Person</b>", " New-" + UUID.randomUUID() + "@Example.ORG ", "board");
        assertEquals(200, added.status());
        assertEquals(members, added.path());
        assertEquals(
                "New <b>Person</b> is added.",
                added.html().select("[role=status]").text());
        Element row = row(added, "New <b>Person</b>");
        assertTrue(row.text().contains("@example.org"), row.text());
        assertTrue(row.text().contains("Board"), row.text());
        assertEquals("", added.html().select("#name").attr("value"));
    }

    @Test
    void whoIsAddedHasTheOrganisationOnTheirPages() {
        add(village.as(Village.STEWARD), "Bashir", "bashir@demo.example", "user");
        assertEquals(200, village.as(Village.OUTSIDER).get(village.assessment()).status());
    }

    @Test
    void whoIsHereAlreadyIsNotAddedTwice() {
        HttpBrowser.Page refused = add(village.as(Village.STEWARD), "Amira", "AMIRA@demo.example", "worker");
        assertEquals(422, refused.status());
        assertEquals(
                "This person is already here.",
                refused.html().select("#address-wrong").text());
        assertEquals("AMIRA@demo.example", refused.html().select("#address").attr("value"));
        assertEquals(3, refused.html().select("tbody tr").size());
    }

    @Test
    void whatIsWrongIsNamedAndStays() {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page refused = steward.press(
                steward.get(members), "Add", Map.of("name", "Zoë", "address", "zoe at home", "steward", "yes"));
        assertEquals(422, refused.status());
        assertEquals("Zoë", refused.html().select("#name").attr("value"));
        assertEquals("zoe at home", refused.html().select("#address").attr("value"));
        assertTrue(refused.html().select("input[name=steward]").hasAttr("checked"));
        assertEquals(2, refused.html().select(".errors li").size());
        assertEquals(422, add(steward, "", "zoe@example.org", "worker").status());
        assertEquals(
                422, add(steward, "x".repeat(201), "zoe@example.org", "worker").status());
        assertEquals(422, add(steward, "Zoë", "zoe@example.org", "king").status());
        assertEquals(
                422,
                add(steward, "Zoë", "z".repeat(250) + "@example.org", "worker").status());
    }

    @Test
    void controlCharactersAreDropped() {
        String address = UUID.randomUUID() + "@example.org";
        HttpBrowser.Page added = add(village.as(Village.STEWARD), "Zo\u0000ë", "z\u0000oe-" + address, "worker");
        assertEquals("Zoë is added.", added.html().select("[role=status]").text());
        assertTrue(row(added, "Zoë").text().contains("zoe-" + address));
    }

    @Test
    void aStewardRemovesAPerson() {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page removed = remove(steward, Village.NEIGHBOUR);
        assertEquals(
                "The person is no longer a member here.",
                removed.html().select("[role=status]").text());
        assertFalse(removed.body().contains(Village.NEIGHBOUR));
        assertEquals(
                404, village.as(Village.NEIGHBOUR).get(village.assessment()).status());
    }

    @Test
    void theLastStewardStays() {
        HttpBrowser administrator = village.as(Village.ADMINISTRATOR);
        HttpBrowser.Page refused = remove(administrator, Village.STEWARD);
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("This is the last steward."));
        HttpBrowser.Page second = administrator.press(
                administrator.get(members),
                "Add",
                Map.of(
                        "name", "Second",
                        "address", UUID.randomUUID() + "@example.org",
                        "roleGroup", "board",
                        "steward", "yes"));
        assertEquals(200, second.status());
        assertEquals(200, remove(administrator, Village.STEWARD).status());
        assertEquals(404, village.as(Village.STEWARD).get(members).status());
    }

    @Test
    void aMemberMayNot() {
        HttpBrowser member = village.as(Village.MEMBER);
        String removal = removal(village.as(Village.STEWARD).get(members), Village.NEIGHBOUR);
        assertEquals(403, member.get(members).status());
        assertEquals(
                403,
                member.force(members, Map.of("name", "Me", "address", "me@example.org", "roleGroup", "user"))
                        .status());
        assertEquals(403, member.force(removal, Map.of()).status());
    }

    @Test
    void foreignPeopleAreUnknown() {
        Village other = Village.founded(start, "Other village", "quick", Map.of());
        HttpBrowser steward = village.as(Village.STEWARD);
        String foreign = removal(steward.get(other.organisation() + "/members"), Village.NEIGHBOUR);
        String mixed = members + foreign.substring(foreign.indexOf("/members/") + "/members".length());
        assertEquals(404, steward.force(mixed, Map.of()).status());
        assertEquals(
                404,
                steward.force(members + "/" + UUID.randomUUID() + "/removal", Map.of())
                        .status());
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        assertEquals(404, outsider.get(members).status());
        assertEquals(404, outsider.force(foreign, Map.of()).status());
        assertEquals(404, outsider.force(members, Map.of("name", "Me")).status());
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignIn() {
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals("/sign-in", nobody.get(members).path());
        assertEquals("/sign-in", nobody.force(members, Map.of("name", "Me")).path());
    }

    private HttpBrowser.Page add(HttpBrowser by, String name, String address, String group) {
        return by.press(by.get(members), "Add", Map.of("name", name, "address", address, "roleGroup", group));
    }

    private HttpBrowser.Page remove(HttpBrowser by, String person) {
        HttpBrowser.Page page = by.get(members);
        return by.submit(page, row(page, person).selectFirst("form"), Map.of());
    }

    private static String removal(HttpBrowser.Page page, String person) {
        return row(page, person).select("form").attr("action");
    }

    private static Element row(HttpBrowser.Page page, String person) {
        return page.html().select("tbody tr").stream()
                .filter(r -> r.text().contains(person))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " is not listed\n" + page.body()));
    }
}
