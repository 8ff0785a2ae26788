package coop.plenum.platform;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that is not this machine is one that browsers reach over https only. */
@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class GuardedCookiesTest {
    private static final String SESSION = "__Host-" + World.COOKIE;

    @Inject
    World world;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void everyCookieIsBoundToThisHostAndKeptFromScripts() {
        List<String> set = Stream.of(
                        elsewhere().get("/"),
                        elsewhere().get("/language/es"),
                        elsewhere().cookie(SESSION, "stale").get("/"))
                .flatMap(r -> r.headers().getValues("Set-Cookie").stream())
                .toList();
        assertTrue(set.size() > 3, set.toString());
        for (String cookie : set) {
            assertTrue(cookie.startsWith("__Host-plenum-"), cookie);
            for (String wanted : List.of("; Path=/;", "; Secure", "; HTTPOnly", "; SameSite=Lax"))
                assertTrue((cookie + ";").contains(wanted), cookie);
            assertFalse(cookie.contains("Domain"), cookie);
        }
    }

    @Test
    void onOnesOwnMachineTheyHavePlainNames() {
        List<String> set = given().get("/language/es").headers().getValues("Set-Cookie");
        List<String> redirected =
                given().redirects().follow(false).get("/language/es").headers().getValues("Set-Cookie");
        assertTrue(redirected.stream().anyMatch(c -> c.startsWith("plenum-language=es;")), redirected.toString());
        for (String cookie : Stream.concat(set.stream(), redirected.stream()).toList()) {
            assertFalse(cookie.contains("Secure"), cookie);
            assertTrue(cookie.contains("; HTTPOnly") && cookie.contains("; SameSite=Lax"), cookie);
        }
    }

    @Test
    void aCookieThatAnotherHostMayHavePlantedIsNotBelieved() {
        String session = world.session(World.ALICE);
        assertEquals(
                303, elsewhere().cookie(World.COOKIE, session).get("/account").statusCode());
        assertEquals(200, elsewhere().cookie(SESSION, session).get("/account").statusCode());
    }

    @Test
    void formsAndTheirSentencesWorkUnderThePrefix() {
        String session = world.session(World.ALICE);
        ExtractableResponse<Response> page =
                elsewhere().cookie(SESSION, session).get("/account").then().extract();
        String token = page.cookie("__Host-plenum-csrf");
        ExtractableResponse<Response> saved = elsewhere()
                .cookie(SESSION, session)
                .cookie("__Host-plenum-csrf", token)
                .formParam("csrf-token", token)
                .formParam("name", "Alice")
                .post("/account")
                .then()
                .statusCode(303)
                .extract();
        String sentence = saved.cookie("__Host-plenum-flash");
        ExtractableResponse<Response> after = elsewhere()
                .cookie(SESSION, session)
                .cookie("__Host-plenum-flash", sentence)
                .get("/account")
                .then()
                .extract();
        assertTrue(after.asString().contains("role=\"status\""), after.asString());
        assertEquals(0, after.detailedCookie("__Host-plenum-flash").getMaxAge());
    }

    private static RequestSpecification elsewhere() {
        return given().redirects().follow(false).header("Host", "plenum.example.org");
    }
}
