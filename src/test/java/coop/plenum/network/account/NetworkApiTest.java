package coop.plenum.network.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.network.account.FrozenNetwork.Place;
import coop.plenum.network.release.ReleaseJson;
import coop.plenum.support.Database;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interface for the programs of coordinators: the same as the screens, part by part. */
@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class NetworkApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CALLED = 5;

    @TestHTTPResource(value = "/openapi", management = true)
    URL description;

    @Inject
    World world;

    @Inject
    FrozenNetwork networks;

    private NetworkFile alice;
    private Place place;

    @BeforeEach
    void release() {
        place = networks.rich("Valley Federation");
        alice = new NetworkFile(world, World.ALICE);
        for (int i = 0; i < CALLED; i++) called("Called " + (char) ('E' - i));
    }

    private void called(String name) {
        UUID organisation = UUID.randomUUID();
        world.execute(
                "insert into organisation (id, name, profile, created_at) values (?, ?, '{}', now())",
                organisation,
                name);
        world.execute(
                "insert into network_member (network_id, organisation_id, state, since) values (?, ?, 'MEMBER', now())",
                place.network(),
                organisation);
        world.execute(
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, called_at)"
                        + " values (?, ?, ?, 'worker_coop', '', 'North', now())",
                place.network(),
                place.campaign(),
                organisation);
    }

    @Test
    void theBoardComesInPartsAndWhole() throws IOException {
        String board = "/api/v1" + place.base() + "/campaigns/" + place.campaign() + "/progress";
        List<String> names = new ArrayList<>();
        String next = "";
        do {
            JsonNode part = json(board + "?limit=2" + (next.isEmpty() ? "" : "&after=" + next));
            assertTrue(part.get("organisations").size() <= 2);
            part.get("organisations").forEach(o -> names.add(o.get("name").asText()));
            next = part.get("next").isNull() ? "" : part.get("next").asText();
        } while (!next.isEmpty());
        assertEquals(List.of("Called A", "Called B", "Called C", "Called D", "Called E"), names);
        JsonNode first = json(board).get("organisations").get(0);
        assertEquals("not_begun", first.get("stage").asText());
        assertEquals("North", first.get("territory").asText());
        assertEquals(
                0,
                json(board + "?after=" + UUID.randomUUID()).get("organisations").size(),
                "not called");
        for (String wrong : List.of("?limit=0", "?limit=501", "?after=nonsense")) {
            Response refused = alice.get(board + wrong, "en");
            assertEquals(400, refused.statusCode(), wrong);
            assertEquals("application/problem+json", refused.contentType().replaceFirst(";.*", ""));
        }
    }

    @Test
    void networksCampaignsAndReleasesAreListed() throws IOException {
        List<String> found = new ArrayList<>();
        String next = "";
        do {
            JsonNode part = json("/api/v1/networks?limit=3" + (next.isEmpty() ? "" : "&after=" + next));
            part.get("networks").forEach(n -> found.add(n.get("id").asText()));
            next = part.get("next").isNull() ? "" : part.get("next").asText();
        } while (!next.isEmpty());
        assertTrue(found.contains(place.network().toString()));
        assertEquals(found.size(), found.stream().distinct().count());
        JsonNode campaigns = json("/api/v1" + place.base() + "/campaigns").get("campaigns");
        assertEquals("closed", campaigns.get(0).get("stage").asText());
        JsonNode releases = json("/api/v1" + place.base() + "/releases").get("releases");
        assertEquals(3, releases.get(0).get("number").asInt());
    }

    @Test
    void aReleaseIsTheOneOfTheScreensAndTellsWhetherItChanged() {
        String path = "/api/v1" + place.path();
        Response whole = alice.get(path, "en");
        assertEquals(ReleaseJson.of(place.document()), whole.asString());
        given().cookie(World.COOKIE, world.session(World.ALICE))
                .header("If-None-Match", whole.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void othersAreToldNothing() {
        NetworkFile carol = new NetworkFile(world, World.CAROL);
        String base = "/api/v1" + place.base();
        List<String> paths = List.of(
                base + "/campaigns",
                base + "/campaigns/" + place.campaign() + "/progress",
                base + "/releases",
                base + "/releases/3");
        for (String path : paths) {
            assertEquals(404, carol.get(path, "en").statusCode(), path);
            assertEquals(401, RestAssured.given().get(path).statusCode(), path);
        }
        assertEquals(404, alice.get(base + "/releases/4", "en").statusCode());
        Place other = networks.ofFour();
        assertEquals(
                404,
                alice.get("/api/v1" + other.base() + "/campaigns/" + place.campaign() + "/progress", "en")
                        .statusCode(),
                "a campaign of another network");
    }

    @Test
    void theDescriptionNamesEveryPath() {
        String described = RestAssured.get(description).asString();
        for (String path : List.of("/api/v1/networks", "/campaigns/{campaign}/progress", "/releases/{number}")) {
            assertTrue(described.contains(path), path + " at " + description + ": " + described);
        }
        assertTrue(described.contains("ReleaseDocument"));
    }

    private JsonNode json(String path) throws IOException {
        Response reply = alice.get(path, "en");
        assertEquals(200, reply.statusCode(), path);
        return JSON.readTree(reply.asByteArray());
    }
}
