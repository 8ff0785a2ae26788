package coop.plenum.identity.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.plenum.support.Database;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class SessionMechanismTest {
    @Inject
    World world;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void aSessionOpensThePagesOfItsPerson() {
        given().cookie(World.COOKIE, world.session(World.ALICE))
                .get("/account")
                .then()
                .statusCode(200)
                .body(containsString("alice@example.org"));
    }

    @Test
    void anUnknownCookieKeepsNobodyFromAPublicPageAndIsCleared() {
        Cookie cleared = given().cookie(World.COOKIE, "stale")
                .get("/")
                .then()
                .statusCode(200)
                .extract()
                .detailedCookie(World.COOKIE);
        assertEquals("", cleared.getValue());
        assertEquals(0, cleared.getMaxAge());
    }

    @Test
    void aSessionEndsAtItsTimeWhateverIsDoneInIt() {
        String session = world.session(World.ALICE);
        world.execute("update session set expires_at = now() - interval '1 second' where person_id = ?", World.ALICE);
        given().cookie(World.COOKIE, session).get("/").then().statusCode(200);
        given().redirects()
                .follow(false)
                .cookie(World.COOKIE, session)
                .get("/account")
                .then()
                .statusCode(303);
    }

    @Test
    void aSessionOfTheOtherWayInDoesNotCount() {
        String session = world.session(World.ALICE);
        world.execute("update session set way = 'oidc' where person_id = ?", World.ALICE);
        given().redirects()
                .follow(false)
                .cookie(World.COOKIE, session)
                .get("/account")
                .then()
                .statusCode(303);
    }

    @Test
    void aPageLeadsToTheSignInAndBack() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/account?x=1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Faccount%3Fx%3D1"));
    }

    @Test
    void theApiSaysThatSomebodyMustSignIn() {
        given().accept("application/json")
                .get("/sign-in/start")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Session"))
                .body("status", equalTo(401))
                .body("title", equalTo("Unauthorized"));
    }

    @Test
    void whoMayNotIsToldSoAndNotSentToSignInAgain() {
        given().cookie(World.COOKIE, world.session(World.BOB))
                .get("/organisations/new")
                .then()
                .statusCode(403);
        given().cookie(World.COOKIE, world.session(World.DANA))
                .get("/organisations/new")
                .then()
                .statusCode(200);
    }

    @Test
    void whatFailsWhileRecognisingIsAnErrorPageNotASignIn() {
        String session = world.session(World.ALICE);
        world.execute("alter table session rename to session_away");
        try {
            given().cookie(World.COOKIE, session)
                    .get("/")
                    .then()
                    .statusCode(500)
                    .body(containsString("<h1>"));
            given().get("/sign-in").then().statusCode(200);
        } finally {
            world.execute("alter table session_away rename to session");
        }
    }

    @Test
    void onlyHashesOfSessionsAreKept() {
        String session = world.session(World.ALICE);
        assertEquals(0, world.execute("update session set way = way where token_hash = ?", session));
    }
}
