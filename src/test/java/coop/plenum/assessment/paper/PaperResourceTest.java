package coop.plenum.assessment.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class PaperResourceTest {
    @TestHTTPResource("/")
    URI start;

    private Village village;
    private HttpBrowser steward;
    private String paper;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Paper village", "quick", Map.of("org_type", "worker_coop"));
        steward = village.as(Village.STEWARD);
        paper = village.assessment() + "/paper";
    }

    @Test
    void aFormIsKeyedInFoundAgainAndCorrected() {
        HttpBrowser.Page next = keyIn(Map.of("COM-02", "3", "COM-10", "d"));
        assertTrue(next.body().contains("Form 1 is saved: 2 of 14 answered."), next.body());
        assertEquals("2", next.html().select("#number").attr("value"));
        HttpBrowser.Page form = steward.get(paper + "/1");
        assertEquals("3", form.html().select("#COM-02").attr("value"));
        assertEquals("d", form.html().select("#COM-10").attr("value"));
        steward.press(form, "Save this form", Map.of("COM-02", "4", "COM-10", ""));
        HttpBrowser.Page again = steward.get(paper + "/1");
        assertEquals("4", again.html().select("#COM-02").attr("value"));
        assertEquals("", again.html().select("#COM-10").attr("value"));
        assertTrue(steward.get(paper).html().select("ul.tasks").text().contains("1 of 14"));
        assertTrue(steward.get(village.assessment()).body().contains("One form on paper"));
    }

    @Test
    void whatDoesNotFitIsRefusedAndEverythingTypedStays() {
        HttpBrowser.Page refused =
                keyIn(Map.of("COM-02", "7", "COM-10", "x", "GOV-01", "3", "number", "0", "group", ""));
        assertEquals(422, refused.status());
        assertEquals(
                4,
                refused.html().select(".errors li").size(),
                refused.html().select(".errors").text());
        assertEquals("7", refused.html().select("#COM-02").attr("value"));
        assertEquals("3", refused.html().select("#GOV-01").attr("value"));
        assertEquals(422, keyIn(Map.of()).status());
        assertTrue(steward.get(paper).body().contains("No form has been keyed in yet."));
    }

    @Test
    void aNumberIsTakenOnce() {
        keyIn(Map.of("COM-02", "3"));
        HttpBrowser.Page second = keyIn(Map.of("COM-02", "0", "number", "1"));
        assertEquals(422, second.status());
        assertTrue(second.body().contains("Form 1 has been keyed in already."));
        assertEquals("3", steward.get(paper + "/1").html().select("#COM-02").attr("value"));
    }

    @Test
    void ofTwoCorrectionsTheLaterOneIsTold() {
        keyIn(Map.of("COM-02", "3"));
        HttpBrowser.Page early = steward.get(paper + "/1");
        HttpBrowser second = village.as(Village.STEWARD);
        second.press(second.get(paper + "/1"), "Save this form", Map.of("COM-02", "2"));
        HttpBrowser.Page late = steward.press(early, "Save this form", Map.of("COM-02", "0"));
        assertEquals(422, late.status());
        assertTrue(late.body().contains("Somebody else corrected this form in the meantime."));
        assertEquals("2", late.html().select("#COM-02").attr("value"));
    }

    @Test
    void aFormIsDeletedOnlyByWhoeverIsSure() {
        keyIn(Map.of("COM-02", "3"));
        assertEquals(
                422,
                steward.press(steward.get(paper + "/1"), "Delete this form", Map.of())
                        .status());
        steward.press(steward.get(paper + "/1"), "Delete this form", Map.of("sure", "yes"));
        assertEquals(404, steward.get(paper + "/1").status());
        assertTrue(keyIn(Map.of("COM-02", "3")).body().contains("Form 1 is saved"));
    }

    @Test
    void eachFormCountsAsOneVoiceInTheReport() {
        for (int form = 0; form < 5; form++) keyIn(all("3"));
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page page = member.get(village.questions("community-culture"));
        member.press(page, "Save and go on", Map.of("COM-02", "1"));
        assertFalse(steward.get(village.assessment())
                .html()
                .select("ul.tasks")
                .text()
                .contains("Form"));
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        String report = steward.get(village.assessment() + "/report.json").body();
        assertTrue(report.contains("\"answered\":6"), report);
        assertTrue(report.contains("\"mark\":75"), report);
        assertEquals(409, steward.force(paper, Map.of("number", "9")).status());
        assertEquals(village.assessment(), steward.get(paper).path());
    }

    @Test
    void onlyThoseWhoManageKeyInAndOnlyMembersPrint() {
        for (String path : List.of(paper, paper + "/new", paper + "/1")) {
            assertEquals(403, village.as(Village.MEMBER).get(path).status(), path);
            assertEquals(404, village.as(Village.OUTSIDER).get(path).status(), path);
            assertEquals("/sign-in", HttpBrowser.at(start).get(path).path(), path);
        }
        for (String path : List.of(paper, paper + "/1", paper + "/1/removal")) {
            assertEquals(403, village.as(Village.MEMBER).force(path, Map.of()).status(), path);
            assertEquals(404, village.as(Village.OUTSIDER).force(path, Map.of()).status(), path);
        }
        assertEquals(404, steward.get(paper + "/1").status());
        for (String file : List.of("/form.pdf", "/figures.pdf")) {
            assertEquals(
                    200,
                    village.as(Village.MEMBER).get(village.assessment() + file).status());
            assertEquals(
                    404,
                    village.as(Village.OUTSIDER)
                            .get(village.assessment() + file)
                            .status());
        }
    }

    private HttpBrowser.Page keyIn(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("group", "worker"));
        fields.putAll(typed);
        return steward.press(steward.get(paper + "/new"), "Save this form", fields);
    }

    private Map<String, String> all(String key) {
        Map<String, String> fields = new HashMap<>();
        steward.get(paper + "/new").html().select("[data-key]").forEach(i -> fields.put(i.attr("name"), key));
        return fields;
    }
}
