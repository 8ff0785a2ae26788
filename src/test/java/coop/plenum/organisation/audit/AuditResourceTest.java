package coop.plenum.organisation.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
class AuditResourceTest {
    @TestHTTPResource("/")
    URI start;

    private final DataSource database;

    private Village village;
    private HttpBrowser steward;
    private String audit;

    AuditResourceTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "Watched village", "quick", Map.of());
        steward = village.as(Village.STEWARD);
        audit = village.organisation() + "/audit";
    }

    @Test
    void stewardsReadWhoDidWhat() {
        String text = steward.get(audit).html().select("table").text();
        assertTrue(text.contains(Village.ADMINISTRATOR + " founded the organisation"), text);
        assertTrue(text.contains(Village.ADMINISTRATOR + " added a person: " + Village.MEMBER + " (worker)"), text);
        assertTrue(text.contains(Village.STEWARD + " opened an assessment"), text);
        String only = steward.get(audit + "?deed=assessment_opened")
                .html()
                .select("tbody")
                .text();
        assertTrue(only.contains("opened an assessment") && !only.contains("founded"), only);
        assertEquals(
                0,
                steward.get(audit + "?deed=nothing").html().select("tbody tr").size());
        assertTrue(steward.get(audit + ".csv").body().contains("assessment_opened,opened an assessment"));
    }

    @Test
    void whatMembersAnswerNeverStandsThere() {
        HttpBrowser member = village.as(Village.MEMBER);
        member.press(
                member.get(village.questions("governance-decision-making")),
                "Save and go on",
                Map.of("GOV-01", "3", "GOV-01-note", "A note of mine"));
        String before = steward.get(audit).html().select("tbody").text();
        member.press(
                member.get(village.questions("governance-decision-making")), "Save and go on", Map.of("GOV-01", "4"));
        assertEquals(before, steward.get(audit).html().select("tbody").text());
        assertFalse(steward.get(audit + ".csv").body().contains("note of mine"));
        assertFalse(steward.get(audit + ".csv").body().contains("GOV-01"));
    }

    @Test
    void manyLinesComePageByPage() throws SQLException {
        change("insert into audit (organisation_id, id, deed, subject, done_at) select '" + last(village.organisation())
                + "', gen_random_uuid(), 'invited', i::text, now() from generate_series(1, 120) i");
        HttpBrowser.Page page = steward.get(audit);
        assertEquals(50, page.html().select("tbody tr").size());
        int seen = 50;
        while (!page.html().select("a:contains(Older)").isEmpty()) {
            page = steward.get(page.html().select("a:contains(Older)").attr("href"));
            seen += page.html().select("tbody tr").size();
        }
        assertTrue(seen > 120, "all of them: " + seen);
    }

    @Test
    void nothingIsChangedOrTakenOut() {
        assertThrows(SQLException.class, () -> change("delete from audit"));
        assertThrows(SQLException.class, () -> change("update audit set deed = 'invited', subject = 'x'"));
        assertThrows(SQLException.class, () -> change("update audit set done_at = now() - interval '1 day'"));
    }

    @Test
    void othersMayNot() {
        assertEquals(200, village.as(Village.ADMINISTRATOR).get(audit).status());
        assertEquals(403, village.as(Village.MEMBER).get(audit).status());
        assertEquals(403, village.as(Village.MEMBER).get(audit + ".csv").status());
        assertEquals(404, village.as(Village.OUTSIDER).get(audit).status());
        assertEquals("/sign-in", HttpBrowser.at(start).get(audit).path());
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
