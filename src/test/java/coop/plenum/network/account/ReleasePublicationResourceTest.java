package coop.plenum.network.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.account.FrozenNetwork.Place;
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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody sees of a release, and that it can be taken back. */
@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class ReleasePublicationResourceTest {
    private static final List<String> FILES = List.of("/data.csv", "/data.json", "/data-dictionary.csv", "/poster.svg");

    @TestHTTPResource("/")
    URI start;

    @Inject
    World world;

    @Inject
    FrozenNetwork networks;

    private HttpBrowser coordinator;
    private HttpBrowser anybody;
    private Place place;

    @BeforeEach
    void release() {
        place = networks.rich("Valley Federation");
        coordinator = HttpBrowser.withSession(start, world.session(World.ALICE));
        anybody = HttpBrowser.at(start);
    }

    private String published() {
        HttpBrowser.Page done =
                coordinator.press(coordinator.get(place.path() + "/publication"), "Show it to everybody now", Map.of());
        assertEquals(200, done.status());
        return done.html().expectFirst(".note a[href^=/n/]").attr("href");
    }

    @Test
    void whatEverybodySeesIsExactlyWhatThePreviewShowed() {
        Document preview =
                coordinator.get(place.path() + "/publication/preview").html();
        String path = published();
        HttpBrowser.Page open = anybody.get(path);
        assertEquals(200, open.status());
        assertEquals("noindex", open.headers().firstValue("X-Robots-Tag").orElse(""));
        preview.select("main .note:contains(preview)").remove();
        assertEquals(preview.select("main").text(), open.html().select("main").text());
        assertTrue(open.html().select("main a[href^=/networks]").isEmpty(), "nothing leads inside");
        for (String file : FILES) {
            HttpBrowser.Page given = anybody.get(path + file);
            assertEquals(200, given.status(), file);
            assertEquals("noindex", given.headers().firstValue("X-Robots-Tag").orElse(""), file);
            assertEquals(coordinator.get(place.path() + file).body(), given.body(), file);
        }
        assertEquals(404, anybody.get(path + "/report.pdf").status(), "files of the office are not given away");
        assertEquals(
                List.of("cross-origin"),
                anybody.get(path + "/poster.svg").headers().allValues("Cross-Origin-Resource-Policy"));
    }

    @Test
    void withdrawingEndsItAndAnotherAddressFollows() {
        String path = published();
        HttpBrowser.Page page = coordinator.get(place.path() + "/publication");
        assertTrue(page.html().text().contains("Everybody can read it since"));
        coordinator.press(page, "Withdraw it", Map.of());
        for (String file : List.of("", "/data.csv", "/data.json", "/poster.svg")) {
            HttpBrowser.Page gone = anybody.get(path + file);
            assertEquals(410, gone.status(), file);
            assertFalse(gone.body().contains("Valley Federation"), "not even whose it was");
        }
        assertNotEquals(path, published());
        assertEquals(404, anybody.get("/n/unknown").status());
    }

    @Test
    void onlyCoordinatorsOfTheNetworkPublish() {
        HttpBrowser outsider = HttpBrowser.withSession(start, world.session(World.CAROL));
        for (String path : List.of("/publication", "/publication/preview")) {
            assertEquals(404, outsider.get(place.path() + path).status());
        }
        assertEquals(
                404, outsider.force(place.path() + "/publication", Map.of()).status());
        assertEquals(
                404,
                outsider.force(place.path() + "/publication/withdrawal", Map.of())
                        .status());
    }
}
