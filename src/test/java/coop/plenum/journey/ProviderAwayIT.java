package coop.plenum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.EmbeddedDatabase;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Keycloak;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of Plenum while its provider is slow, gone, and back again. */
class ProviderAwayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static Keycloak keycloak;
    private static EmbeddedDatabase database;
    private static PackagedPlenum plenum;
    private static Path data;
    private static URI first;
    private static URI second;

    @BeforeAll
    static void start() throws Exception {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "provider-away")), "run")
                .toAbsolutePath();
        first = address();
        second = address();
        keycloak = Keycloak.startedFor(first, second);
        database = EmbeddedDatabase.start(data, Ports.free());
        plenum = started(first);
    }

    @AfterAll
    static void stop() throws Exception {
        if (plenum != null) plenum.close();
        if (database != null) database.close();
        if (keycloak != null) keycloak.close();
    }

    @Test
    void sessionsAndPublicPagesGoOnAndTheSignInSaysWhatIsWrong() throws Exception {
        HttpBrowser bob = HttpBrowser.at(plenum.address());
        assertEquals("/account", signIn(bob, "bob").path());
        HttpBrowser late = HttpBrowser.at(plenum.address());
        String back = onTheWay(late);

        keycloak.freeze();
        Instant asked = Instant.now();
        assertNotCompleted(late.get(back));
        assertTrue(Duration.between(asked, Instant.now()).compareTo(PATIENCE) < 0, "it does not hang");
        assertEquals(200, bob.get("/account").status());
        keycloak.thaw();

        back = onTheWay(late);
        keycloak.kill();
        assertNotCompleted(late.get(back));
        assertEquals(200, bob.get("/account").status());
        assertEquals(200, HttpBrowser.at(plenum.address()).get("/patterns").status());
        assertUnreachable(HttpBrowser.at(plenum.address()).get("/sign-in/start?to=/account"));

        try (PackagedPlenum other = started(second)) {
            HttpBrowser visitor = HttpBrowser.at(other.address());
            assertEquals(200, visitor.get("/patterns").status());
            assertUnreachable(visitor.get("/sign-in/start"));
            keycloak.startAgain();
            assertEquals("/account", signIn(visitor, "bob").path());
        }
        assertEquals("/account", signIn(HttpBrowser.at(plenum.address()), "bob").path());
        assertEquals(200, bob.get("/account").status());
    }

    @Test
    void whatWasTypedWhileTheProviderWasAwayIsSavedOnceItIsBack() throws Exception {
        HttpBrowser alice = HttpBrowser.at(plenum.address());
        signIn(alice, "alice");
        HttpBrowser.Page members =
                alice.press(alice.get("/organisations/new"), "Found the organisation", Map.of("name", "Away village"));
        alice.press(
                members,
                "Add",
                Map.of("name", "Carol", "address", "carol@demo.example", "roleGroup", "worker", "steward", "yes"));
        HttpBrowser carol = HttpBrowser.at(plenum.address());
        signIn(carol, "carol");
        String organisation = members.path().replace("/members", "");
        HttpBrowser.Page assessment = carol.press(
                carol.get(organisation + "/assessments/new"), "Open it for members", Map.of("questionnaire", "quick"));
        String questions = assessment.path() + "/questions/governance-decision-making";
        HttpBrowser.Page page = carol.get(questions);
        carol.loseSession();
        keycloak.kill();

        // Without JavaScript the whole page is sent; it leads to the sign-in with the way back to what is parked.
        HttpBrowser.Page signIn = carol.press(page, "Save and go on", Map.of("GOV-01", "3"));
        assertEquals("/sign-in", signIn.path(), signIn.body());
        HttpBrowser.Page failed = carol.get(start(signIn));
        assertNotCompleted(failed);
        assertNotCompleted(carol.get(start(failed)));
        keycloak.startAgain();
        // Keycloak knows her still, and lets her in without asking.
        HttpBrowser.Page saved = carol.get(start(failed));
        // A Java client follows five redirects, and this is the sixth.
        String where = saved.headers().firstValue("Location").orElse(saved.path());
        assertEquals(questions, URI.create(where).getPath(), saved.body());
        assertEquals(
                "3",
                carol.get(questions)
                        .html()
                        .select("input[name=GOV-01][checked]")
                        .val());
    }

    private static String start(HttpBrowser.Page signIn) {
        return signIn.html().expectFirst("a[href^=/sign-in/start]").attr("href");
    }

    /** A return from the provider that Plenum expects, with a code that it must still ask the provider about. */
    private static String onTheWay(HttpBrowser browser) {
        String asked = browser.get("/sign-in/start").address().getQuery();
        return "/sign-in/start?code=anything&state=" + asked.replaceAll(".*state=([^&]+).*", "$1");
    }

    private static void assertNotCompleted(HttpBrowser.Page page) {
        assertEquals("/sign-in", page.path(), page.body());
        assertEquals(200, page.status());
        assertTrue(page.body().contains("not completed"), page.body());
    }

    private static void assertUnreachable(HttpBrowser.Page page) {
        assertEquals("/sign-in", page.path(), page.body());
        assertTrue(page.body().contains("not completed"), page.body());
    }

    private static HttpBrowser.Page signIn(HttpBrowser browser, String user) {
        HttpBrowser.Page login = browser.get("/sign-in/start?to=/account");
        return browser.submit(
                login,
                login.html().expectFirst("#kc-form-login"),
                Map.of("username", user, "password", user + "-password"));
    }

    private static URI address() throws Exception {
        return URI.create("http://localhost:" + Ports.free() + "/");
    }

    private static PackagedPlenum started(URI address) throws Exception {
        return PackagedPlenum.start(
                address,
                data,
                List.of(
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + address.getPort(),
                        "-Dquarkus.management.host=127.0.0.1",
                        "-Dquarkus.management.port=" + Ports.free(),
                        "-Dquarkus.datasource.jdbc.url=" + database.jdbcUrl(),
                        "-Dplenum.sign-in=oidc",
                        "-Dquarkus.oidc.auth-server-url=" + keycloak.realm(),
                        "-Dquarkus.oidc.client-id=plenum",
                        "-Dplenum.secret=a-secret-for-this-test-of-more-than-32-characters",
                        "-Dquarkus.oidc.credentials.secret=" + Keycloak.CLIENT_SECRET));
    }
}
