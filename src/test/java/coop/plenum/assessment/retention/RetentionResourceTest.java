package coop.plenum.assessment.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class RetentionResourceTest {
    @TestHTTPResource("/")
    URI start;

    private final DataSource database;
    private final RetentionJob job;

    private Village village;
    private HttpBrowser steward;
    private String retention;

    RetentionResourceTest(DataSource database, RetentionJob job) {
        this.database = database;
        this.job = job;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "Keeping village", "quick", Map.of());
        steward = village.as(Village.STEWARD);
        retention = village.organisation() + "/retention";
    }

    @Test
    void whatIsOverIsDeletedAndTheReportStays() throws SQLException {
        HttpBrowser member = village.as(Village.MEMBER);
        member.press(
                member.get(village.questions("governance-decision-making")), "Save and go on", Map.of("GOV-01", "3"));
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        steward.press(steward.get(retention), "Save", Map.of("voices", "24", "turnout", "6"));
        job.carryOut();
        assertEquals("1 1", left());
        closed("7 months");
        job.carryOut();
        assertEquals("1 0", left());
        closed("25 months");
        job.carryOut();
        assertEquals("0 0", left());
        assertEquals(200, steward.get(village.assessment() + "/report").status());
        assertTrue(steward.get(village.organisation() + "/audit").body().contains("data were deleted"));
    }

    @Test
    void whatIsWrongIsNamedAndOthersMayNot() {
        HttpBrowser.Page refused =
                steward.press(steward.get(retention), "Save", Map.of("voices", "11", "turnout", "many"));
        assertEquals(422, refused.status());
        assertEquals("many", refused.html().select("#turnout").attr("value"));
        assertEquals(2, refused.html().select(".errors li").size());
        assertEquals(403, village.as(Village.MEMBER).get(retention).status());
        assertEquals(403, village.as(Village.ADMINISTRATOR).get(retention).status());
        assertEquals(
                404, village.as(Village.OUTSIDER).force(retention, Map.of()).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(retention).path());
    }

    /** How many voices and how many names of those who took part. */
    private String left() throws SQLException {
        String where = " where assessment_id = '" + id() + "'";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select (select count(*) from voice" + where
                        + ") || ' ' || (select count(*) from participation" + where + ")")) {
            row.next();
            return row.getString(1);
        }
    }

    private void closed(String ago) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update assessment set closed_at = now() - interval '" + ago + "' where id = '" + id() + "'");
        }
    }

    private String id() {
        return village.assessment().substring(village.assessment().lastIndexOf('/') + 1);
    }
}
