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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class MembershipResourceTest {
    @TestHTTPResource("/")
    URI start;

    private Village village;
    private HttpBrowser steward;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Changing village", "quick", Map.of());
        steward = village.as(Village.STEWARD);
    }

    @Test
    void whatAPersonIsHereCanBeChanged() {
        HttpBrowser.Page page = steward.get(member(Village.MEMBER));
        assertEquals(
                "worker", page.html().select("input[name=roleGroup][checked]").attr("value"));
        HttpBrowser.Page saved = steward.press(page, "Save", Map.of("roleGroup", "board", "steward", "yes"));
        assertEquals(
                "What the person is here is saved.",
                saved.html().select("[role=status]").text());
        HttpBrowser amira = village.as(Village.MEMBER);
        assertEquals(200, amira.get(village.organisation() + "/members").status());
        assertEquals(
                "board",
                amira.get(member(Village.MEMBER))
                        .html()
                        .select("input[name=roleGroup][checked]")
                        .attr("value"));
    }

    @Test
    void theLastStewardIsNotDemotedAndDoesNotLeave() {
        assertEquals(
                409,
                steward.force(member(Village.STEWARD), Map.of("roleGroup", "worker"))
                        .status());
        HttpBrowser.Page told = steward.get(village.organisation() + "/leaving");
        assertTrue(told.body().contains("You are the last steward."));
        assertTrue(told.html().select("main form").isEmpty(), told.body());
        HttpBrowser.Page stays = steward.force(village.organisation() + "/leaving", Map.of());
        assertEquals(409, stays.status());
        assertTrue(stays.body().contains("You are the last steward."));
    }

    @Test
    void ofTwoStewardsWhoRemoveEachOtherAtOnceOneStays() {
        makeSteward(Village.MEMBER);
        HttpBrowser amira = village.as(Village.MEMBER);
        String removeAmira = member(Village.MEMBER) + "/removal";
        String removeTomas = member(Village.STEWARD) + "/removal";
        List<Integer> replies = Stream.of(
                        CompletableFuture.supplyAsync(() -> steward.force(removeAmira, Map.of())),
                        CompletableFuture.supplyAsync(() -> amira.force(removeTomas, Map.of())))
                .toList()
                .stream()
                .map(f -> f.join().status())
                .toList();
        long left = Stream.of(steward, amira)
                .filter(b -> b.get(village.organisation() + "/members").status() == 200)
                .count();
        assertEquals(1, left, replies.toString());
        assertTrue(replies.stream().noneMatch(status -> status >= 500), replies.toString());
    }

    @Test
    void aMemberLeavesAndSeesNothingFromThenOn() {
        HttpBrowser amira = village.as(Village.MEMBER);
        HttpBrowser.Page start = amira.press(amira.get(village.organisation() + "/leaving"), "Leave", Map.of());
        assertEquals("/", start.path());
        assertTrue(start.body().contains("You have left Changing village."));
        assertEquals(404, amira.get(village.organisation()).status());
    }

    @Test
    void aMemberWithoutAnAddressIsListed() {
        HttpBrowser.Page added = steward.press(
                steward.get(village.organisation() + "/members"),
                "Add",
                Map.of("name", "Nadia", "address", "", "roleGroup", "user"));
        assertEquals("Nadia is added.", added.html().select("[role=status]").text());
        assertTrue(added.body().contains("no e-mail address"));
    }

    @Test
    void anArchivedOrganisationIsReadOnlyUntilItIsBack() {
        steward.press(steward.get(village.organisation() + "/archiving"), "Archive it", Map.of());
        assertTrue(steward.get("/organisations").body().contains("archived"));
        HttpBrowser amira = village.as(Village.MEMBER);
        assertEquals(200, amira.get(village.organisation()).status());
        assertEquals(200, amira.get(village.assessment()).status());
        HttpBrowser.Page refused = amira.get(village.questions("governance-decision-making"));
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("This organisation is archived"));
        assertEquals(
                409, steward.get(village.organisation() + "/assessments/new").status());
        assertEquals(409, steward.get(village.organisation() + "/members").status());
        steward.press(steward.get(village.organisation() + "/archiving"), "Bring it back", Map.of());
        assertEquals(
                200, amira.get(village.questions("governance-decision-making")).status());
    }

    @Test
    void othersMayNot() {
        String path = member(Village.NEIGHBOUR);
        HttpBrowser amira = village.as(Village.MEMBER);
        assertEquals(403, amira.get(path).status());
        assertEquals(403, amira.force(path, Map.of("roleGroup", "board")).status());
        assertEquals(403, amira.get(village.organisation() + "/archiving").status());
        HttpBrowser bashir = village.as(Village.OUTSIDER);
        assertEquals(404, bashir.get(path).status());
        assertEquals(
                404, bashir.force(village.organisation() + "/leaving", Map.of()).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(path).path());
    }

    private void makeSteward(String person) {
        steward.press(steward.get(member(person)), "Save", Map.of("steward", "yes"));
    }

    private String member(String person) {
        return steward.get(village.organisation() + "/members").html().select("tbody th a").stream()
                .filter(a -> a.text().equals(person))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
