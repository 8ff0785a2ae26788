package coop.plenum.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class ClosingResourceTest {
    private static final String GOVERNANCE = "governance-decision-making";
    private static final String CLOSE = "Close the assessment";

    @TestHTTPResource("/")
    URI start;

    @Inject
    AgroalDataSource database;

    private Village village;
    private String closing;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Closing village", "quick", Map.of());
        closing = village.assessment() + "/closing";
    }

    @Test
    void whoHasNotFinishedIsShownFirst() {
        answer(Village.MEMBER);
        HttpBrowser member = village.as(Village.MEMBER);
        member.press(member.get(village.assessment() + "/finish"), "Finish anyway", Map.of());
        HttpBrowser.Page asked = village.as(Village.STEWARD).get(closing);
        assertTrue(asked.body().contains("1 of 3 members have finished."));
        List<String> unfinished =
                asked.html().select("ul.tasks li span:first-child").eachText();
        assertEquals(List.of(Village.NEIGHBOUR, Village.STEWARD), unfinished);
        assertTrue(asked.body().contains("4 more voices are needed"));
    }

    @Test
    void withoutTheTickNothingIsClosed() {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page refused = steward.press(steward.get(closing), CLOSE, Map.of());
        assertEquals(422, refused.status());
        assertEquals(
                "Tick the box if you are sure.",
                refused.html().select("#sure-wrong").text());
        assertEquals(200, steward.get(village.questions(GOVERNANCE)).status());
        assertEquals(List.of("OPEN"), column("select status from assessment where id = ?"));
    }

    @Test
    void aStewardClosesItOnce() {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page first = steward.get(closing);
        HttpBrowser.Page closed = steward.press(first, CLOSE, Map.of("sure", "yes"));
        assertEquals(village.assessment() + "/report", closed.path());
        assertEquals(List.of("CLOSED"), column("select status from assessment where id = ?"));
        HttpBrowser.Page again = steward.press(first, CLOSE, Map.of("sure", "yes"));
        assertEquals(409, again.status());
        assertTrue(again.body().contains("This assessment is closed already."));
        assertEquals(village.assessment(), steward.get(closing).path());
    }

    @Test
    void answersThatComeLaterAreNotTaken() {
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page page = member.get(village.questions(GOVERNANCE));
        close();
        Map<String, String> fields = HttpBrowser.fields(page.html().selectFirst("form[data-answering]"));
        fields.put("GOV-01", "3");
        HttpBrowser.Page late = member.post(village.assessment() + "/answers/GOV-01", fields, "application/json");
        assertEquals(409, late.status());
        assertTrue(late.body().contains("\"closed\":true"), late.body());
        HttpBrowser.Page plain = member.press(page, "Save and go on", Map.of("GOV-01", "3"));
        assertEquals(409, plain.status());
        assertTrue(plain.body().contains("closed"), plain.body());
        assertEquals(List.of("0"), column("select count(*) from participation where assessment_id = ?"));
    }

    @Test
    void opinionsAreKeptWithoutPersonTimeOrGroupAndAnswersGo() {
        answer(Village.MEMBER);
        answer(Village.STEWARD);
        HttpBrowser member = village.as(Village.MEMBER);
        member.press(member.get(village.assessment() + "/finish"), "Finish anyway", Map.of());
        HttpBrowser neighbour = village.as(Village.NEIGHBOUR);
        neighbour.press(
                neighbour.get(village.questions(GOVERNANCE)), "Save and go on", Map.of("GOV-01-note", "only a note"));
        assertEquals(List.of("3"), column("select count(*) from participation where assessment_id = ?"));
        close();
        assertEquals(
                List.of("0"),
                column("select count(*) from answer a join participation p on p.organisation_id = a.organisation_id"
                        + " and p.id = a.participation_id where p.assessment_id = ?"));
        assertEquals(
                List.of("{\"GOV-01\": \"3\"}", "{\"GOV-01\": \"3\"}"),
                column("select answers from voice where assessment_id = ? and role_group is null"));
        assertEquals(
                List.of("4"),
                column("select distinct substring(id::text, 15, 1) from voice where assessment_id = ?"),
                "random identifiers, which tell no time");
        assertEquals(
                List.of("answers", "assessment_id", "id", "organisation_id", "role_group"),
                column("select column_name from information_schema.columns"
                        + " where table_name = 'voice' and ?::uuid is not null order by column_name"));
        assertEquals(
                List.of("2"),
                column("select count(*) from participation where assessment_id = ? and finished_at is null"));
        assertEquals(List.of("2"), column("select count(*) from participation where assessment_id = ?"));
        assertEquals(List.of("1"), column("select count(*) from report where assessment_id = ?"));
    }

    @Test
    void theGroupIsKeptWhereTheReportShowsIt() throws SQLException {
        for (int i = 0; i < 5; i++) voice("worker", i);
        for (int i = 0; i < 5; i++) voice("board", i);
        close();
        assertEquals(
                List.of("board 5", "worker 5"),
                column("select role_group || ' ' || count(*) from voice where assessment_id = ?"
                        + " group by role_group order by role_group"));
    }

    @Test
    void whenTheReportCannotBeKeptNothingIsClosed() throws SQLException {
        answer(Village.MEMBER);
        execute("insert into report (organisation_id, assessment_id, document, frozen_at)"
                + " select organisation_id, id, '{}', now() from assessment where id = ?");
        HttpBrowser.Page failed = close();
        assertEquals(500, failed.status());
        assertEquals(List.of("OPEN"), column("select status from assessment where id = ?"));
        assertEquals(List.of("0"), column("select count(*) from voice where assessment_id = ?"));
        assertEquals(
                "3",
                village.as(Village.MEMBER)
                        .get(village.questions(GOVERNANCE))
                        .html()
                        .select("#GOV-01 input[type=radio][checked]")
                        .attr("value"));
        // No report of this application is empty: pages that read reports would meet it.
        execute("delete from report where assessment_id = ?");
    }

    @Test
    void anAdministratorMayNot() {
        HttpBrowser administrator = village.as(Village.ADMINISTRATOR);
        assertEquals(403, administrator.get(closing).status());
        assertEquals(403, administrator.force(closing, Map.of("sure", "yes")).status());
        assertEquals(List.of("OPEN"), column("select status from assessment where id = ?"));
    }

    @Test
    void aMemberMayNot() {
        HttpBrowser member = village.as(Village.MEMBER);
        assertEquals(403, member.get(closing).status());
        assertEquals(403, member.force(closing, Map.of("sure", "yes")).status());
        assertEquals(List.of("OPEN"), column("select status from assessment where id = ?"));
    }

    @Test
    void aForeignOneIsUnknown() {
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        assertEquals(404, outsider.get(closing).status());
        assertEquals(404, outsider.force(closing, Map.of("sure", "yes")).status());
        String nowhere = village.organisation() + "/assessments/" + UUID.randomUUID() + "/closing";
        assertEquals(
                404,
                village.as(Village.STEWARD)
                        .force(nowhere, Map.of("sure", "yes"))
                        .status());
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignIn() {
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals("/sign-in", nobody.get(closing).path());
        assertEquals("/sign-in", nobody.force(closing, Map.of("sure", "yes")).path());
        assertEquals(List.of("OPEN"), column("select status from assessment where id = ?"));
    }

    private void answer(String person) {
        HttpBrowser browser = village.as(person);
        HttpBrowser.Page saved =
                browser.press(browser.get(village.questions(GOVERNANCE)), "Save and go on", Map.of("GOV-01", "3"));
        assertEquals(200, saved.status());
    }

    private HttpBrowser.Page close() {
        HttpBrowser steward = village.as(Village.STEWARD);
        return steward.press(steward.get(closing), CLOSE, Map.of("sure", "yes"));
    }

    /** A new member of this group who answered the questions of one dimension. */
    private void voice(String group, int level) throws SQLException {
        execute("with someone as (insert into person (id, name, created_at) values (gen_random_uuid(), 'One', now())"
                + " returning id), place as (select organisation_id, id from assessment where id = ?), seat as"
                + " (insert into membership (organisation_id, id, person_id, role_group, role, created_at) select"
                + " organisation_id, gen_random_uuid(), someone.id, '" + group.toUpperCase(java.util.Locale.ROOT)
                + "', 'MEMBER', now() from place, someone), part as (insert into participation (organisation_id, id,"
                + " assessment_id, person_id) select organisation_id, gen_random_uuid(), place.id, someone.id"
                + " from place, someone returning organisation_id, id) insert into answer (organisation_id,"
                + " participation_id, question_id, given, value, revision, updated_at)"
                + " select organisation_id, part.id, asked.id, 'VALUE', '" + level + "', 1, now()"
                + " from part, (values ('GOV-01'), ('GOV-10')) asked (id)");
    }

    private UUID assessment() {
        return UUID.fromString(
                village.assessment().substring(village.assessment().lastIndexOf('/') + 1));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, assessment());
            statement.executeUpdate();
        }
    }

    private List<String> column(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, assessment());
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
