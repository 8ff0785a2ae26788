package coop.plenum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.EmbeddedDatabase;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.MailServer;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever reads the logs learns what happened, and neither gets in by what they read nor learns what anybody said. */
class LogsIT {
    private static final String ADMINISTRATOR = "ada.secretary@example.org";
    private static final String STEWARD = "stella.steward@example.org";
    private static final String STRANGER = "stranger.unknown@example.org";
    private static final String NOTE = "The-treasurer-never-answers-letters";
    private static final String DIMENSION = "governance-decision-making";

    /** What no log may hold. */
    private final Set<String> secrets = new LinkedHashSet<>(List.of(
            ADMINISTRATOR,
            STEWARD,
            STRANGER,
            NOTE,
            "Stella Steward",
            "Hidden Valley Dairy",
            "not-an-address-but-typed",
            "database-password-of-this-test"));

    private PackagedPlenum plenum;
    private MailServer mails;

    @Test
    void theyHoldNoTokensCookiesAddressesOrAnswers() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "logs-it")), "run")
                .toAbsolutePath();
        int port = Ports.free();
        URI address = URI.create("http://localhost:" + port + "/");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, Ports.free());
                MailServer server = MailServer.started();
                PackagedPlenum packaged = PackagedPlenum.start(address, data, settings(port, database, server))) {
            plenum = packaged;
            mails = server;
            HttpBrowser steward = steward();
            answerAfterTheSessionIsLost(steward, openAssessment(steward));
            beRefused(steward);
            steward.press(steward.get("/account"), "Sign out everywhere", Map.of());
            String said = packaged.said();
            assertEquals(List.of(), secrets.stream().filter(said::contains).toList(), "what the logs tell");
            for (String event : List.of(
                    "Signed in: person",
                    "Signed out everywhere: person",
                    "A sign-in link was refused",
                    "Refused to person")) assertTrue(said.contains(event), event + " is not in:\n" + said);
        }
    }

    private static List<String> settings(int port, EmbeddedDatabase database, MailServer mails) throws Exception {
        return List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + Ports.free(),
                "-Dquarkus.datasource.jdbc.url=" + database.jdbcUrl(),
                "-Dquarkus.datasource.password=database-password-of-this-test",
                "-Dplenum.sign-in=link",
                "-Dplenum.address=http://localhost:" + port + "/",
                "-Dplenum.administrators=" + ADMINISTRATOR,
                "-Dquarkus.mailer.host=localhost",
                "-Dquarkus.mailer.port=" + mails.port(),
                "-Dquarkus.mailer.from=plenum@example.org");
    }

    private HttpBrowser steward() throws Exception {
        HttpBrowser administrator = HttpBrowser.at(plenum.address());
        signIn(administrator, "/", ADMINISTRATOR);
        HttpBrowser.Page people = administrator.press(
                administrator.get("/organisations/new"),
                "Found the organisation",
                Map.of("name", "Hidden Valley Dairy", "org_type", "worker_coop"));
        administrator.press(
                people,
                "Add",
                Map.of("name", "Stella Steward", "address", STEWARD, "roleGroup", "worker", "steward", "yes"));
        HttpBrowser steward = HttpBrowser.at(plenum.address());
        signIn(steward, "/", STEWARD);
        return steward;
    }

    private static String openAssessment(HttpBrowser steward) {
        String organisation = steward.get("/")
                .html()
                .select("a[href^=/organisations/]")
                .first()
                .attr("href");
        return steward.press(
                        steward.get(organisation + "/assessments/new"),
                        "Open it for members",
                        Map.of("questionnaire", "quick"))
                .path();
    }

    private void answerAfterTheSessionIsLost(HttpBrowser steward, String assessment) throws Exception {
        HttpBrowser.Page questions = steward.get(assessment + "/questions/" + DIMENSION);
        Map<String, String> typed = new HashMap<>(Map.of("GOV-01", "3", "GOV-01-note", NOTE));
        steward.loseSession();
        HttpBrowser.Page signIn = steward.press(questions, "Save and go on", typed);
        assertEquals("/sign-in", signIn.path());
        secrets.add(steward.cookie("plenum-parked"));
        HttpBrowser.Page saved = signIn(steward, signIn, STEWARD);
        assertTrue(
                steward.get(assessment + "/questions/" + DIMENSION).body().contains(NOTE),
                saved.address().toString());
    }

    /** Everything that is refused or goes wrong, as far as a visitor can bring it about. */
    private void beRefused(HttpBrowser steward) {
        HttpBrowser stranger = HttpBrowser.at(plenum.address());
        HttpBrowser.Page form = stranger.get("/sign-in");
        stranger.press(form, "Send me a link", Map.of("address", "not-an-address-but-typed"));
        for (int i = 0; i < 6; i++) stranger.press(form, "Send me a link", Map.of("address", STRANGER));
        String forged = "forged-token-of-a-link-that-was-never-made";
        secrets.add(forged);
        assertEquals(410, stranger.get("/sign-in/link/" + forged).status());
        stranger.post("/sign-in/link/" + forged, Map.of("csrf-token", stranger.cookie("plenum-csrf")));
        assertEquals(403, steward.get("/organisations/new").status());
        assertEquals(
                413,
                stranger.post("/sign-in", Map.of("address", NOTE.repeat(20_000)))
                        .status());
    }

    private HttpBrowser.Page signIn(HttpBrowser browser, String to, String address) throws Exception {
        return signIn(browser, browser.get("/sign-in?to=" + to), address);
    }

    private HttpBrowser.Page signIn(HttpBrowser browser, HttpBrowser.Page form, String address) throws Exception {
        browser.press(form, "Send me a link", Map.of("address", address));
        String link = URI.create(mails.linkFor(address)).getPath();
        secrets.add(link.substring(link.lastIndexOf('/') + 1));
        HttpBrowser.Page inside = browser.press(browser.get(link), "Sign in now", Map.of());
        secrets.add(browser.cookie("plenum-session"));
        secrets.add(browser.cookie("plenum-csrf"));
        return inside;
    }
}
