package coop.plenum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Tries to find out what one member of a co-op of five said. Two co-ops live through the same, except that Amira answers
 * differently; whatever a steward can look at must be the same in both, one screen after the other.
 */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class StewardsSightTest {
    private static final String GOVERNANCE = "governance-decision-making";
    private static final Map<String, String> OTHERS = Map.of("Grace Mensah", "grace", "Hana Suzuki", "hana");
    private static final List<String> FOUR = List.of(Village.STEWARD, Village.NEIGHBOUR, "Grace Mensah", "Hana Suzuki");
    private static final Map<String, String> CONTENT =
            Map.of("GOV-01", "0", "GOV-01-note", "Nobody asks us", "GOV-10", "1");
    private static final Map<String, String> PROUD =
            Map.of("GOV-01", "4", "GOV-01-note", "We all decide", "GOV-10", "4");

    @TestHTTPResource("/")
    URI start;

    private final DataSource database;

    StewardsSightTest(DataSource database) {
        this.database = database;
    }

    @Test
    void noScreenTellsWhatOneMemberSaysWhileTheAssessmentIsOpen() {
        Village one = coopOfFive();
        Village other = coopOfFive();
        same(one, other, "before anybody answers");
        for (String name : FOUR) {
            answer(one, one.assessment(), name, "3");
            answer(other, other.assessment(), name, "3");
        }
        same(one, other, "when four have answered");
        save(one, one.assessment(), Village.MEMBER, CONTENT);
        save(other, other.assessment(), Village.MEMBER, PROUD);
        same(one, other, "when the fifth has answered");
        save(one, one.assessment(), Village.MEMBER, PROUD);
        save(other, other.assessment(), Village.MEMBER, CONTENT);
        same(one, other, "when the fifth has changed their mind");
        finish(one);
        finish(other);
        same(one, other, "when the fifth has finished");
    }

    @Test
    void fourVoicesShowNoQuestionAfterClosing() throws IOException {
        Village coop = coopOfFive();
        for (String name : FOUR) answer(coop, coop.assessment(), name, "3");
        JsonNode report = closed(coop, coop.assessment());
        assertEquals(List.of(), report.findValuesAsText("counts"));
        assertEquals(0, report.get("questions").size());
    }

    @Test
    void twoReportsOfTheSameAnswersDoNotTellWhatOneMoreMemberSaid() throws IOException {
        Village coop = coopOfFive();
        HttpBrowser steward = coop.as(Village.STEWARD);
        String full = steward.press(
                        steward.get(coop.organisation() + "/assessments/new"),
                        "Open it for members",
                        Map.of("questionnaire", "full", "period", "In full"))
                .path();
        for (String name : FOUR) answer(coop, coop.assessment(), name, "3");
        answer(coop, coop.assessment(), Village.MEMBER, "2");
        // Each goes on in the long one, where what they said is there already.
        FOUR.forEach(name -> save(coop, full, name, Map.of("GOV-03", "3")));
        save(coop, full, Village.MEMBER, Map.of("GOV-03", "1"));
        JsonNode first = closed(coop, coop.assessment());
        assertEquals("scored", question(first, "GOV-01").get("status").asText());
        save(coop, full, Village.MEMBER, Map.of("GOV-01", "0"));
        JsonNode second = closed(coop, full);
        assertEquals("withheld", question(second, "GOV-01").get("status").asText());
        assertTrue(question(second, "GOV-01").get("mark").isNull(), second.toString());
        assertEquals(0, question(second, "GOV-01").get("counts").size());
        assertEquals("scored", question(second, "GOV-03").get("status").asText());
        HttpBrowser.Page page = steward.get(full + "/report");
        assertTrue(page.body().contains("an earlier report shows it with nearly the same voices"), page.body());
    }

    private Village coopOfFive() {
        Village coop = Village.founded(start, "Five of us", "quick", Map.of("org_type", "worker_coop"));
        HttpBrowser steward = coop.as(Village.STEWARD);
        OTHERS.forEach((name, key) -> steward.press(
                steward.get(coop.organisation() + "/members"),
                "Add",
                Map.of("name", name, "address", key + "@demo.example", "roleGroup", "worker")));
        return coop;
    }

    private void answer(Village coop, String assessment, String name, String level) {
        save(coop, assessment, name, Map.of("GOV-01", level, "GOV-10", level));
    }

    private void save(Village coop, String assessment, String name, Map<String, String> typed) {
        HttpBrowser browser = coop.as(name);
        HttpBrowser.Page saved =
                browser.press(browser.get(assessment + "/questions/" + GOVERNANCE), "Save and go on", typed);
        assertEquals(200, saved.status(), saved.body());
    }

    private static void finish(Village coop) {
        HttpBrowser amira = coop.as(Village.MEMBER);
        amira.force(coop.assessment() + "/finish", Map.of());
    }

    private static JsonNode closed(Village coop, String assessment) throws IOException {
        HttpBrowser steward = coop.as(Village.STEWARD);
        steward.press(steward.get(assessment + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        return new ObjectMapper()
                .readTree(steward.get(assessment + "/report.json").body());
    }

    private static JsonNode question(JsonNode report, String id) {
        for (JsonNode question : report.get("questions")) {
            if (question.get("id").asText().equals(id)) return question;
        }
        throw new AssertionError("no " + id + " in " + report);
    }

    private void same(Village one, Village other, String when) {
        Map<String, String> here = screens(one);
        assertTrue(here.size() > 15, here.keySet().toString());
        assertNotEquals(List.of(), List.copyOf(here.values()));
        assertEquals(here, screens(other), when);
    }

    /** All that a steward can fetch here, without what differs between any two organisations: ids and the minute. */
    private Map<String, String> screens(Village coop) {
        VisitedPlace place = new VisitedPlace(coop, coop.assessment(), database, new AtomicReference<>());
        HttpBrowser steward = coop.as(Village.STEWARD);
        Map<String, String> screens = new TreeMap<>();
        for (Route route : Route.all()) {
            boolean makesSomething = route.path()
                    .matches(".*\\{(id|list|token|person|tag|action|workshop|code|network|campaign|review)\\}.*");
            if (!route.verb().equals("GET") || !route.permission().isWithinOrganisation() || makesSomething) continue;
            HttpBrowser.Page page = steward.get(place.filledIn(route));
            // Forms to print, which are of the questionnaire and carry the moment they were made.
            if (page.body().startsWith("%PDF")) continue;
            String shown = page.body().startsWith("<") ? page.html().text() : page.body();
            screens.put(
                    route.path(),
                    page.status() + " "
                            + shown.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                                    .replaceAll("\\d\\d:\\d\\d(:[\\d.]+)?", "time"));
        }
        return screens;
    }
}
