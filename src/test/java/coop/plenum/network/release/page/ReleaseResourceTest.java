package coop.plenum.network.release.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.release.Federation;
import coop.plenum.network.release.Federation.Co;
import coop.plenum.network.release.Federation.Net;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class ReleaseResourceTest {
    @Inject
    Federation federation;

    @Inject
    World world;

    @TestHTTPResource("/")
    URI start;

    private Net net;

    @BeforeEach
    void found() {
        world.peopled();
        net = federation.founded();
    }

    private HttpBrowser as(UUID person) {
        return HttpBrowser.withSession(start, world.session(person));
    }

    private HttpBrowser.Page make(Net of) {
        HttpBrowser coordinator = as(of.coordinator());
        return coordinator.force(of.campaignPath() + "/releases", Map.of());
    }

    private static String text(HttpBrowser.Page page) {
        return page.html().text();
    }

    @Test
    void aCoordinatorMakesAReleaseAndReadsIt() {
        federation.many(net, 13, "worker_coop", "ANONYMOUS");
        federation.many(net, 8, "association", "NAMED");
        HttpBrowser coordinator = as(net.coordinator());
        HttpBrowser.Page preview = coordinator.get(net.campaignPath() + "/releases/new");
        assertEquals(200, preview.status(), preview.body());
        assertTrue(text(preview).contains("is renewed"), text(preview));
        HttpBrowser.Page made = coordinator.press(preview, "Make release 1", Map.of());
        assertEquals(net.path() + "/releases/1", made.path());
        String shown = text(made);
        assertTrue(shown.contains("Release 1 is made."), shown);
        assertTrue(shown.contains("21 organisations side by side"), shown);
        assertTrue(shown.contains("13 organisations"), shown);
        assertEquals(7, made.html().select(".heat tbody tr").size());
        assertEquals(7, made.html().select("svg.hist").size());
        assertTrue(shown.contains("Suggested by the reports"), shown);
        assertTrue(shown.contains("252"), "12 people paid by each of 21: " + shown);
        String dimension = federation.asked().dimensions().get(0).key();
        HttpBrowser.Page one = coordinator.get(net.path() + "/releases/1/dimensions/" + dimension);
        assertEquals(200, one.status(), one.body());
        assertTrue(one.html().select("svg.hist").size() >= 2, one.body());
        HttpBrowser.Page named = coordinator.get(net.path() + "/releases/1/organisations");
        assertEquals(8, named.html().select("tbody tr").size(), named.body());
        for (View view : View.values()) {
            HttpBrowser.Page csv = coordinator.get(net.path() + "/releases/1/" + view.key() + ".csv");
            assertEquals(200, csv.status(), view + csv.body());
            assertTrue(csv.body().lines().count() > (view == View.TRENDS ? 0 : 1), view + csv.body());
        }
        assertEquals(
                404, coordinator.get(net.path() + "/releases/1/salaries.csv").status());
        assertEquals(404, coordinator.get(net.path() + "/releases/2").status());
        assertTrue(text(coordinator.get(net.path() + "/releases")).contains("Release 1"));
    }

    @Test
    void aNetworkOfFourIsToldWhatItNeeds() {
        federation.many(net, 4, "worker_coop", "ANONYMOUS");
        HttpBrowser.Page refused = make(net);
        assertEquals(422, refused.status());
        assertTrue(text(refused).contains("4 organisations share results. It needs six."), text(refused));
        assertEquals(404, as(net.coordinator()).get(net.path() + "/releases/1").status());
    }

    @Test
    void membersReadWhereTheyStandAndNobodyElseDoes() {
        List<Co> all = federation.many(net, 14, "worker_coop", "ANONYMOUS");
        Co silent = federation.organisation(net, "Silent", "worker_coop");
        make(net);
        HttpBrowser member = as(all.get(3).steward());
        HttpBrowser.Page page = member.get(all.get(3).releases(net) + "/1");
        assertEquals(200, page.status(), page.body());
        assertTrue(text(page).contains("among 14 organisations"), text(page));
        assertTrue(text(page).contains("We are in the"), text(page));
        assertFalse(text(page).contains("of 100 lie below us"), "a percentile needs twenty");
        assertFalse(page.body().contains("Co-op worker_coop 4"), "no names of others");
        assertTrue(text(member.get(all.get(3).releases(net))).contains("Release 1"));
        HttpBrowser.Page uncounted = as(silent.steward()).get(silent.releases(net) + "/1");
        assertTrue(text(uncounted).contains("Your organisation is not counted in this release"), text(uncounted));
        assertFalse(text(uncounted).contains("ours"), text(uncounted));
        assertEquals(404, as(World.CAROL).get(all.get(3).releases(net) + "/1").status());
        assertEquals(
                404, as(silent.steward()).get(all.get(3).releases(net) + "/1").status());
        assertEquals(404, member.get(net.path() + "/releases/1").status());
        assertEquals(403, as(World.DANA).get(net.path() + "/releases/1").status());
        Net other = federation.founded();
        assertEquals(
                404, as(other.coordinator()).get(net.path() + "/releases/1").status());
        assertEquals(404, member.get(all.get(3).releases(other)).status());
    }

    @Test
    void whoeverStandsAtZeroIsShownWhereTheyStand() {
        federation.many(net, 24, "worker_coop", "ANONYMOUS");
        Co lowest = federation.organisation(net, "Lowest", "worker_coop");
        federation.shares(net, federation.answers(net, lowest, 0), "ANONYMOUS");
        make(net);
        HttpBrowser.Page page = as(lowest.steward()).get(lowest.releases(net) + "/1");
        Element first = page.html().expectFirst(".bars li");
        assertTrue(text(page).contains("ours 0"), text(page));
        assertEquals(1, first.select("circle.disc").size(), "our mark is drawn");
    }

    @Test
    void aRevocationCountsFromTheNextReleaseAndFewerThanFiveRenewNothing() {
        List<Co> all = federation.many(net, 16, "worker_coop", "ANONYMOUS");
        make(net);
        for (int i = 0; i < 4; i++) federation.revokes(net, all.get(i));
        HttpBrowser.Page few = make(net);
        assertEquals(422, few.status());
        assertTrue(text(few).contains("4 organisations have joined, left or changed"), text(few));
        assertTrue(text(few).contains("It needs 1 more."), text(few));
        federation.leaves(net, all.get(4));
        assertEquals(net.path() + "/releases/2", make(net).path());
        HttpBrowser gone = as(all.get(0).steward());
        assertTrue(text(gone.get(all.get(0).releases(net) + "/1")).contains("among 16 organisations"));
        String now = text(gone.get(all.get(0).releases(net) + "/2"));
        assertTrue(now.contains("among 11 organisations"), now);
        assertTrue(now.contains("not counted in this release"), now);
        // Whoever left reads what counted it, and nothing since.
        HttpBrowser left = as(all.get(4).steward());
        assertEquals(200, left.get(all.get(4).releases(net) + "/1").status());
        assertEquals(404, left.get(all.get(4).releases(net) + "/2").status());
    }

    @Test
    void theNextYearStandsBesideTheOneBefore() {
        List<Co> all = federation.many(net, 20, "worker_coop", "ANONYMOUS");
        String pattern = federation.asked().questions().get(0).patterns().get(0);
        make(net);
        Net next = federation.later(net, "2027");
        for (int i = 0; i < all.size(); i++) {
            Co co = all.get(i);
            federation.call(next, co.organisation(), "worker_coop");
            Co again = federation.answers(next, co, 15 + (i * 37 + 11) % 80);
            federation.shares(next, again, "ANONYMOUS");
            if (i % 2 == 0) federation.adopts(co, pattern);
        }
        assertEquals(net.path() + "/releases/2", make(next).path());
        String shown = text(as(net.coordinator()).get(net.path() + "/releases/2"));
        assertTrue(shown.contains("Over the years"), shown);
        assertTrue(shown.contains("What those had adopted who moved up"), shown);
        assertTrue(shown.contains("about 10 of"), shown);
    }
}
