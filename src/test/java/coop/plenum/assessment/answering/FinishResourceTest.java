package coop.plenum.assessment.answering;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class FinishResourceTest {
    private static final String GOVERNANCE = "governance-decision-making";

    @TestHTTPResource("/")
    URI start;

    private Village village;
    private String finish;
    private String mine;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Finish village", "full", Map.of("has_food", "no"));
        finish = village.assessment() + "/finish";
        mine = village.assessment() + "/my-answers";
    }

    @Test
    void whoeverLeftQuestionsOpenIsAskedBeforeFinishing() {
        HttpBrowser member = village.as(Village.MEMBER);
        answer(member, Map.of("GOV-01", "3"));
        HttpBrowser.Page asked = member.get(finish);
        assertTrue(asked.body().contains("Still open"));
        assertTrue(asked.body().contains(village.questions(GOVERNANCE) + "#GOV-03"));
        assertFalse(asked.body().contains(village.questions(GOVERNANCE) + "#GOV-01"));
        HttpBrowser.Page finished = member.press(asked, "Finish anyway", Map.of());
        assertEquals(mine, finished.path());
        assertEquals(
                "You have finished. Thank you.",
                finished.html().select("[role=status]").text());
        assertTrue(member.get(village.assessment()).body().contains("You have finished."));
    }

    @Test
    void answersMayStillChangeAfterFinishing() {
        HttpBrowser member = village.as(Village.MEMBER);
        answer(member, Map.of("GOV-01", "3"));
        member.press(member.get(finish), "Finish anyway", Map.of());
        answer(member, Map.of("GOV-01", "4"));
        assertTrue(download(member).contains("GOV-01"));
        assertTrue(row(download(member), "GOV-01").contains(",4,"), row(download(member), "GOV-01"));
    }

    @Test
    void nobodyFinishesWithoutAnAnswer() {
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page asked = member.get(finish);
        assertTrue(asked.button("Finish anyway").hasAttr("disabled"));
        assertEquals(409, member.press(asked, "Finish anyway", Map.of()).status());
    }

    @Test
    void onesOwnMarksAreShown() {
        HttpBrowser member = village.as(Village.MEMBER);
        answer(member, all("4"));
        HttpBrowser.Page page = member.get(mine);
        assertEquals("100", mark(page));
        assertEquals(6, page.html().select("figure .tag.none").size());
        assertTrue(village.as(Village.STEWARD)
                .get(mine)
                .html()
                .select("circle.disc")
                .isEmpty());
    }

    @Test
    void theLowestMarkIsAMarkToo() {
        HttpBrowser member = village.as(Village.MEMBER);
        answer(member, all("0"));
        assertEquals("0", mark(member.get(mine)));
    }

    @Test
    void theTableOfOnesAnswersRunsNoFormula() {
        HttpBrowser member = village.as(Village.MEMBER);
        answer(member, Map.of("GOV-01", "3", "GOV-01-note", "=1+1", "GOV-04", "dk", "GOV-03-note", "@a, \"b\"\nc"));
        String csv = download(member);
        assertTrue(
                csv.startsWith("\ufeffid,question,answer,answer_text,note,evidence,released,estimate,parts\r\n"), csv);
        assertTrue(row(csv, "GOV-01").endsWith(",'=1+1,,0,0,"), row(csv, "GOV-01"));
        assertTrue(csv.contains("\"'@a, \"\"b\"\"\nc\""), csv);
        assertFalse(download(village.as(Village.NEIGHBOUR)).contains("1+1"));
    }

    @Test
    void afterClosingNothingIsFinishedOrDownloaded() {
        HttpBrowser member = village.as(Village.MEMBER);
        answer(member, Map.of("GOV-01", "3"));
        HttpBrowser.Page asked = member.get(finish);
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        HttpBrowser.Page download = member.get(mine + ".csv");
        assertEquals(409, download.status());
        assertTrue(download.body().contains("After that nobody can tell them apart."));
        assertEquals(409, member.press(asked, "Finish anyway", Map.of()).status());
        assertEquals(village.assessment(), member.get(finish).path());
        assertEquals(village.assessment(), member.get(mine).path());
    }

    @Test
    void whoeverIsNoMemberHasNoAnswers() {
        HttpBrowser administrator = village.as(Village.ADMINISTRATOR);
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        for (String path : new String[] {finish, mine, mine + ".csv"}) {
            assertEquals(403, administrator.get(path).status(), path);
            assertEquals(404, outsider.get(path).status(), path);
            assertEquals("/sign-in", HttpBrowser.at(start).get(path).path());
        }
        assertEquals(403, administrator.force(finish, Map.of()).status());
        assertEquals(404, outsider.force(finish, Map.of()).status());
        assertEquals("/sign-in", HttpBrowser.at(start).force(finish, Map.of()).path());
        String nowhere = village.organisation() + "/assessments/" + UUID.randomUUID() + "/finish";
        assertEquals(404, village.as(Village.MEMBER).get(nowhere).status());
    }

    private void answer(HttpBrowser member, Map<String, String> typed) {
        HttpBrowser.Page saved = member.press(member.get(village.questions(GOVERNANCE)), "Save and go on", typed);
        assertEquals(200, saved.status(), saved.body());
    }

    /** This level for every question of the page that has levels. */
    private Map<String, String> all(String level) {
        Map<String, String> typed = new HashMap<>();
        village.as(Village.MEMBER)
                .get(village.questions(GOVERNANCE))
                .html()
                .select("input[type=radio][value=" + level + "]")
                .forEach(r -> typed.put(r.attr("name"), level));
        assertTrue(typed.size() > 4, typed.toString());
        return typed;
    }

    private static String mark(HttpBrowser.Page page) {
        return page.html().select("figure text.on").text();
    }

    private String download(HttpBrowser browser) {
        HttpBrowser.Page page = browser.get(mine + ".csv");
        assertEquals(200, page.status());
        return page.body();
    }

    private static String row(String csv, String question) {
        return csv.lines().filter(l -> l.startsWith(question + ",")).findFirst().orElseThrow();
    }
}
