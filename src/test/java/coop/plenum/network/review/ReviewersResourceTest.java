package coop.plenum.network.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.review.ReviewedWorld.Orchard;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.HttpBrowser.Page;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class ReviewersResourceTest {
    @TestHTTPResource("/")
    URI start;

    @Inject
    ReviewedWorld reviewed;

    @Inject
    World world;

    private Orchard orchard;
    private HttpBrowser coordinator;

    @BeforeEach
    void called() {
        orchard = reviewed.orchard();
        coordinator = reviewed.as(start, World.BOB);
    }

    @Test
    void aCoordinatorNamesReviewersAndSeesHowFarTheyAre() {
        Page page = coordinator.get(orchard.reviewers());
        assertTrue(page.body().contains("Nobody is named yet.") && page.body().contains("Not handed in"));
        String address = UUID.randomUUID() + "@example.org";
        Page named = coordinator.press(page, "Name them", Map.of("name", "Rosa Reader", "address", address));
        assertEquals(200, named.status(), named.body());
        assertTrue(named.body().contains("Rosa Reader") && named.body().contains("1 reports"));
        assertEquals(
                1,
                world.execute(
                        "delete from outbox where address = ? and plain like '%/reviews%' and subject like '%review%'",
                        address));
        HttpBrowser steward = reviewed.as(start, orchard.steward());
        steward.press(steward.get(orchard.review()), "Hand it in", Map.of());
        Page board = coordinator.get(orchard.reviewers());
        assertTrue(board.body().contains("Handed in"));
        assertTrue(board.body().contains("It is the reviewers’ turn."));
        assertEquals(
                1,
                world.execute("delete from outbox where address = ? and plain like '%/reviews/%'", address),
                "who must act next is told");
        assertFalse(board.body().contains("/reviews/"), "no way to the report");
    }

    @Test
    void whatIsTypedWronglyStays() {
        Page page = coordinator.get(orchard.reviewers());
        Page refused = coordinator.press(
                page,
                "Name them",
                Map.of("name", "<b>Rosa</b>", "address", "nowhere", "organisation", "Nobody & sons"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("&lt;b&gt;Rosa&lt;/b&gt;"));
        assertTrue(refused.body().contains("Nobody &amp; sons"));
        assertTrue(refused.body().contains("No organisation of this name was called."));
    }

    @Test
    void peersDoNotReviewTheirOwnOrganisation() {
        Orchard neighbour = reviewed.neighbour(orchard);
        coordinator.press(
                coordinator.get(orchard.reviewers()),
                "Name them",
                Map.of("name", "Peer", "address", orchard.steward() + "@peer.example", "organisation", orchard.name()));
        String own = orchard.reviewers() + "/organisations/" + orchard.organisation();
        String other = orchard.reviewers() + "/organisations/" + neighbour.organisation();
        assertTrue(coordinator.get(own).html().select("input[name=reader]").isEmpty());
        assertEquals(
                1,
                coordinator
                        .get(other)
                        .html()
                        .select("input[name=reader][checked]")
                        .size());
        String person =
                coordinator.get(other).html().expectFirst("input[name=reader]").attr("value");
        coordinator.force(own, Map.of("reader", person));
        assertTrue(coordinator.get(own).html().select("input[name=reader]").isEmpty());
        assertEquals(1, countReaders(neighbour));
        assertEquals(0, countReaders(orchard));
    }

    @Test
    void theWorkIsSharedOutEvenly() {
        List<Orchard> all = List.of(orchard, reviewed.neighbour(orchard), reviewed.neighbour(orchard));
        for (int i = 0; i < 3; i++) reviewed.reviewer(orchard, "Reviewer " + i);
        coordinator.press(coordinator.get(orchard.reviewers()), "Share out evenly", Map.of("each", "2"));
        all.forEach(o -> assertEquals(2, countReaders(o)));
        Page page = coordinator.get(orchard.reviewers());
        assertEquals(3, page.html().select(".tasks li:contains(2 reports)").size(), page.body());
    }

    @Test
    void whoIsTakenOutReadsNothing() {
        UUID reviewer = reviewed.reviewer(orchard, "Gone Soon");
        HttpBrowser steward = reviewed.as(start, orchard.steward());
        steward.press(steward.get(orchard.review()), "Hand it in", Map.of());
        HttpBrowser browser = reviewed.as(start, reviewer);
        String review =
                browser.get("/reviews").html().expectFirst("a[href^=/reviews/]").attr("href");
        coordinator.press(coordinator.get(orchard.reviewers()), "Take out Gone Soon", Map.of());
        assertEquals(404, browser.get(review).status());
        assertTrue(steward.get(orchard.review()).body().contains("has not yet said who reads your report"));
    }

    @Test
    void othersDoNotNameReviewers() {
        for (UUID person : List.of(World.CAROL, orchard.steward(), reviewed.reviewer(orchard, "Only Reader"))) {
            HttpBrowser browser = reviewed.as(start, person);
            assertEquals(404, browser.get(orchard.reviewers()).status());
            assertEquals(
                    404,
                    browser.force(orchard.reviewers(), Map.of("name", "X", "address", "x@example.org"))
                            .status());
        }
        world.execute("update campaign set closed_at = now() where id = ?", orchard.campaign());
        assertEquals(
                409,
                coordinator
                        .force(orchard.reviewers(), Map.of("name", "X", "address", "x@example.org"))
                        .status());
    }

    private long countReaders(Orchard of) {
        String path = orchard.reviewers() + "/organisations/" + of.organisation();
        return coordinator
                .get(path)
                .html()
                .select("input[name=reader][checked]")
                .size();
    }
}
