package coop.plenum.platform;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class ResponseHeadersTest {
    @Inject
    World world;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void whateverIsAnsweredTheBrowserIsToldItsLimits() {
        for (String path : List.of(
                "/", "/nowhere", "/account", "/assets/4/plenum.css", "/api/v1/patterns", "/api/v1/nowhere", "/%00")) {
            Headers headers = headers(path);
            for (String name : List.of(
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "Referrer-Policy",
                    "X-Frame-Options",
                    "Permissions-Policy",
                    "Cross-Origin-Opener-Policy",
                    "Cross-Origin-Resource-Policy"))
                assertEquals(1, headers.getValues(name).size(), path + ": " + name);
            assertNull(headers.getValue("Server"), path);
            assertNull(headers.getValue("X-Powered-By"), path);
            assertNull(headers.getValue("Access-Control-Allow-Origin"), path);
            // Browsers would ignore it over plain http, and a proxy that says nothing of https may have none.
            assertNull(headers.getValue("Strict-Transport-Security"), path);
        }
    }

    @Test
    void nothingRunsOrLoadsThatIsNotPlenumsOwn() {
        List<String> policy =
                Arrays.asList(headers("/").getValue("Content-Security-Policy").split("; *"));
        assertTrue(policy.containsAll(List.of(
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'")));
        assertTrue(policy.stream().noneMatch(p -> p.contains("unsafe") || p.contains("*") || p.contains("data:")));
    }

    @Test
    void everyPageSaysInWhichCharactersItIsWritten() {
        for (String path : List.of("/", "/nowhere", "/sign-in", "/assets/4/plenum.css", "/assets/4/answer.js"))
            assertTrue(
                    headers(path)
                            .getValue("Content-Type")
                            .toLowerCase(java.util.Locale.ROOT)
                            .endsWith("charset=utf-8"),
                    path);
    }

    @Test
    void whatOnlySignedInPeopleSeeIsKeptNowhere() {
        String organisation = "/organisations/" + UUID.randomUUID();
        for (String path : List.of("/account", "/organisations", organisation, organisation + "/members"))
            assertEquals(List.of("no-store"), cacheControl(path), path);
        String assessment = organisation + "/assessments/" + UUID.randomUUID();
        assertEquals(List.of("no-store"), cacheControl(assessment + "/my-answers.csv"));
        for (String path : List.of("/", "/patterns", assessment + "/questions/community-culture"))
            assertEquals(List.of("private, no-cache"), cacheControl(path), path);
        assertEquals(List.of("public, max-age=31536000, immutable"), cacheControl("/assets/4/plenum.css"));
    }

    @Test
    void methodsThatNoPageUsesAreRefused() {
        for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "DEBUG"))
            assertTrue(given().request(method, "/").statusCode() >= 400, method);
    }

    private List<String> cacheControl(String path) {
        return given().redirects()
                .follow(false)
                .cookie(World.COOKIE, world.session(World.ALICE))
                .get(path)
                .headers()
                .getValues("Cache-Control");
    }

    private static Headers headers(String path) {
        Headers headers = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path)
                .headers();
        assertNotNull(headers);
        return headers;
    }
}
