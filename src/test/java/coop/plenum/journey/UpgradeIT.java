package coop.plenum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.EmbeddedDatabase;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import coop.plenum.support.Village;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database that was filled by an earlier version, named by its last migration, serves the present one: reports are read,
 * answers are there and can be changed. Another file beside filled-17.sql.gz is added with each version that is published.
 */
class UpgradeIT {
    private static final String ORGANISATION = "Huerta Común";

    @ParameterizedTest
    @ValueSource(strings = {"6", "14", "17"})
    void aFilledDatabaseOfAVersionBeforeServesThisOne(String version) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "upgrade")), "run")
                .toAbsolutePath();
        int port = Ports.free();
        try (EmbeddedDatabase before = EmbeddedDatabase.start(data, port)) {
            fill(before.jdbcUrl(), version);
        }
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port)) {
            HttpBrowser member = HttpBrowser.of(plenum.address(), Village.MEMBER);
            String organisation = link(member.get("/"), ORGANISATION);
            Village village = new Village(
                    plenum.address(), organisation, link(member.get(organisation), "Full self-assessment · 2026"));
            theAnswersAreThereAndCanBeChanged(village);
            theAssessmentCanBeClosed(village);
            theReportsOfThenCanBeRead(member);
            if (!version.equals("6")) whatWasPublishedAndPlannedIsThere(village, member);
            if (version.equals("17")) theRecordOfAWorkshopCanBeRead(village, member);
        }
    }

    private static void theAnswersAreThereAndCanBeChanged(Village village) {
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page page = member.get(village.questions("governance-decision-making"));
        assertEquals("3", level(page));
        member.press(page, "Save and go on", Map.of("GOV-01", "4"));
        assertEquals("4", level(member.get(village.questions("governance-decision-making"))));
        // Facts had no owners at 6: what a member gave stays, and the steward confirms it.
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page fact = steward.get(village.assessment() + "/facts/confirmed/GOV-02");
        assertTrue(fact.body().contains("41.5 % of members with a vote"), fact.body());
        steward.press(fact, "Confirm this value", Map.of());
    }

    private static void theAssessmentCanBeClosed(Village village) {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page closed = steward.press(
                steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals(village.assessment() + "/report", closed.path());
    }

    private static void theReportsOfThenCanBeRead(HttpBrowser member) {
        String bakery = link(member.get("/"), "Orchard Bakery");
        List<String> reports =
                member.get(bakery).html().select("a[href$=/report]").eachAttr("href");
        assertEquals(2, reports.size());
        for (String report : reports) {
            assertEquals(200, member.get(report).status());
            assertTrue(member.get(report + ".json").body().contains("\"format\":5"), report);
        }
    }

    private static void whatWasPublishedAndPlannedIsThere(Village village, HttpBrowser member) {
        String bakery = link(member.get("/"), "Orchard Bakery");
        for (String report :
                member.get(bakery).html().select("a[href$=/report]").eachAttr("href")) {
            String assessment = report.replaceAll(".*/assessments/([^/]*)/report", "$1");
            String address = "/p/published-by-version-14-" + assessment.substring(assessment.length() - 8);
            HttpBrowser.Page published = HttpBrowser.at(village.start()).get(address);
            assertEquals(200, published.status(), address);
            assertTrue(published.html().text().contains("Orchard Bakery"));
        }
        String plan = member.get(village.organisation() + "/plan").html().text();
        assertTrue(plan.contains("Consent"), plan);
    }

    private static void theRecordOfAWorkshopCanBeRead(Village village, HttpBrowser member) {
        HttpBrowser.Page workshops = member.get(village.assessment() + "/workshops");
        String record = member.get(link(workshops, "Evening of version 17") + "/record")
                .html()
                .text();
        assertTrue(record.contains("Evening of version 17"), record);
    }

    private static String level(HttpBrowser.Page page) {
        return page.html().select("#GOV-01 input[type=radio][checked]").attr("value");
    }

    private static String link(HttpBrowser.Page page, String text) {
        return page.html().select("a").stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .map((Element a) -> a.attr("href"))
                .orElseThrow(() -> new AssertionError("no link " + text + "\n" + page.body()));
    }

    private static void fill(String url, String version) throws IOException, SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        var file =
                Objects.requireNonNull(UpgradeIT.class.getResourceAsStream("/upgrade/filled-" + version + ".sql.gz"));
        try (BufferedReader rows =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) statement.execute(row);
        }
    }
}
