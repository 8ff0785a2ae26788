package coop.plenum.identity.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class RightsResourceTest {
    private static final String GOVERNANCE = "governance-decision-making";
    private static final String ERASE = "Erase everything about me";

    @TestHTTPResource("/")
    URI start;

    private final DataSource database;
    private final Instance<PersonalData> kept;

    private Village village;
    private String name;

    RightsResourceTest(DataSource database, Instance<PersonalData> kept) {
        this.database = database;
        this.kept = kept;
    }

    @BeforeEach
    void found() {
        village = Village.founded(start, "Village of rights", "quick", Map.of());
        name = "Nadia " + UUID.randomUUID();
    }

    @Test
    void aPersonTakesAwayEverythingThatIsKnownOfThem() throws IOException {
        HttpBrowser nadia = newcomer();
        answer(nadia);
        JsonNode file =
                new ObjectMapper().readTree(nadia.get("/account/data.json").body());
        assertEquals(name, file.at("/person/0/name").asText());
        assertEquals("Village of rights", file.at("/memberships/0/organisation").asText());
        assertEquals("GOV-01", file.at("/answers/0/question").asText());
        assertEquals("3", file.at("/answers/0/value").asText());
        assertEquals("Our note", file.at("/answers/0/note").asText());
        assertTrue(file.at("/answers/0/text").asText().length() > 10, file.toString());
        assertEquals(1, file.get("participations").size());
        HttpBrowser.Page readable = nadia.get("/account/data");
        assertTrue(readable.body().contains("Our note"));
        assertTrue(readable.body().contains("Your answers in open assessments"));
        // Nothing of anybody else.
        assertFalse(readable.body().contains("demo.example"), readable.body());
    }

    @Test
    void whoIsErasedLeavesNothingBehind() throws SQLException {
        HttpBrowser nadia = newcomer();
        answer(nadia);
        HttpBrowser.Page gone = nadia.press(nadia.get("/account/erasure"), ERASE, Map.of("sure", "yes"));
        assertEquals(200, gone.status());
        assertTrue(gone.body().contains("Plenum knows nothing of you any more."));
        assertEquals("/sign-in", nadia.get("/account").path());
        assertEquals(List.of(), names());
        HttpBrowser steward = village.as(Village.STEWARD);
        assertFalse(steward.get(village.assessment()).body().contains(name));
        HttpBrowser.Page audit = steward.get(village.organisation() + "/audit");
        assertTrue(audit.body().contains("a person had themselves erased"));
        assertFalse(audit.body().contains(name));
    }

    @Test
    void theReportOfAClosedAssessmentStaysAsItWas() {
        HttpBrowser nadia = newcomer();
        answer(nadia);
        List<HttpBrowser> others = List.of(village.as(Village.MEMBER), village.as(Village.NEIGHBOUR));
        others.forEach(this::answer);
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        String before = steward.get(village.assessment() + "/report.json").body();
        nadia.press(nadia.get("/account/erasure"), ERASE, Map.of("sure", "yes"));
        assertEquals(before, steward.get(village.assessment() + "/report.json").body());
    }

    @Test
    void nobodyIsErasedByMistakeOrLeavesAnOrganisationWithoutASteward() {
        HttpBrowser nadia = newcomer();
        HttpBrowser.Page refused = nadia.press(nadia.get("/account/erasure"), ERASE, Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("Tick the box first."));
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page page = steward.get("/account/erasure");
        assertTrue(page.body().contains("Village of rights"), page.body());
        assertFalse(page.html().select("button.warn").hasText());
        assertEquals(
                422, steward.force("/account/erasure", Map.of("sure", "yes")).status());
        assertEquals(200, steward.get(village.organisation() + "/members").status());
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignInAndALinkIsNoAccount() {
        assertEquals("/sign-in", HttpBrowser.at(start).get("/account/data").path());
        assertEquals("/sign-in", HttpBrowser.at(start).get("/account/erasure").path());
    }

    /** Whoever adds a table that refers to persons must say how it is shown and erased. */
    @Test
    void everyTableThatRefersToPersonsIsTakenCareOf() throws SQLException {
        Set<String> cared = kept.stream().flatMap(d -> d.tables().stream()).collect(Collectors.toSet());
        List<String> forgotten = rows("select tc.table_name from information_schema.table_constraints tc"
                        + " join information_schema.referential_constraints rc on rc.constraint_name = tc.constraint_name"
                        + " join information_schema.constraint_column_usage cu on cu.constraint_name = tc.constraint_name"
                        + " where cu.table_name = 'person' and rc.delete_rule <> 'SET NULL'")
                .stream()
                .filter(table -> !cared.contains(table))
                .toList();
        assertEquals(List.of(), forgotten);
    }

    private HttpBrowser newcomer() {
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(
                steward.get(village.organisation() + "/members"),
                "Add",
                Map.of("name", name, "address", "", "roleGroup", "user"));
        String token = Ids.token();
        change("insert into session (token_hash, person_id, created_at, expires_at) select '"
                + Hash.of(token) + "', id, now(), now() + interval '1 day' from person where name = '"
                + name + "'");
        return HttpBrowser.withSession(start, token);
    }

    private void answer(HttpBrowser browser) {
        HttpBrowser.Page saved = browser.press(
                browser.get(village.questions(GOVERNANCE)),
                "Save and go on",
                Map.of("GOV-01", "3", "GOV-01-note", "Our note"));
        assertEquals(200, saved.status());
    }

    private List<String> names() throws SQLException {
        return rows("select name from person where name = '" + name + "'");
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }

    private void change(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
