package coop.plenum.assessment.facts;

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
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class FactsResourceTest {
    private static final String BOARD = "governance-decision-making.board";
    private static final String STEP = "facts-governance-decision-making";
    private static final String MEETING = "GOV-02";

    @TestHTTPResource("/")
    URI start;

    private Village village;
    private HttpBrowser steward;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Fact village", "full", Map.of("org_type", "worker_coop", "has_food", "no"));
        steward = village.as(Village.STEWARD);
    }

    @Test
    void factsAreAskedOfTheStewardsUntilSomebodyIsNamed() {
        assertEquals(200, steward.get(village.questions(STEP)).status());
        assertEquals(
                404, village.as(Village.MEMBER).get(village.questions(STEP)).status());
        name(Village.MEMBER);
        assertEquals(404, steward.get(village.questions(STEP)).status());
        HttpBrowser.Page asked = village.as(Village.MEMBER).get(village.questions(STEP));
        assertEquals(
                List.of("GOV-02", "GOV-05", "GOV-06", "GOV-11", "GOV-12"),
                asked.html().select("section.question").eachAttr("id"));
        dismiss();
        assertEquals(200, steward.get(village.questions(STEP)).status());
    }

    @Test
    void whoeverIsNamedFindsTheirFactsAndNoOthers() {
        name(Village.MEMBER);
        HttpBrowser.Page page = village.as(Village.MEMBER).get(village.assessment());
        assertTrue(page.body().contains("Facts you are asked for"));
        assertEquals(
                List.of(village.questions(STEP)),
                page.html().select("a[href*=/questions/facts-]").eachAttr("href"));
        HttpBrowser.Page other = village.as(Village.NEIGHBOUR).get(village.assessment());
        assertFalse(other.body().contains("Facts you are asked for"));
        assertEquals(
                404, village.as(Village.NEIGHBOUR).get(village.questions(STEP)).status());
    }

    @Test
    void aFactGivenTwiceDifferentlyIsConfirmedByASteward() {
        nameBoth();
        give(Village.MEMBER, "40");
        HttpBrowser.Page second = give(Village.NEIGHBOUR, "60");
        assertEquals(200, second.status());
        assertEquals(
                "Somebody else gave another value: 40 % of members with a vote. Both are kept; a steward confirms one.",
                others(Village.NEIGHBOUR));
        assertEquals("given differently", stage());
        HttpBrowser.Page ask = steward.get(confirming());
        assertEquals(2, ask.html().select("input[name=value]").size());
        HttpBrowser.Page confirmed = steward.press(ask, "Confirm this value", Map.of("value", "60"));
        assertEquals(facts(), confirmed.path());
        assertEquals("confirmed", stage());
        assertTrue(others(Village.MEMBER).startsWith("Confirmed by a steward: 60 %"), others(Village.MEMBER));
    }

    @Test
    void ofTwoStewardsAtOnceTheLaterIsTold() {
        nameBoth();
        give(Village.MEMBER, "40");
        give(Village.NEIGHBOUR, "60");
        HttpBrowser.Page early = steward.get(confirming());
        HttpBrowser second = village.as(Village.STEWARD);
        second.press(second.get(confirming()), "Confirm this value", Map.of("value", "60"));
        HttpBrowser.Page late = steward.press(early, "Confirm this value", Map.of("value", "40"));
        assertEquals(422, late.status());
        assertTrue(late.body().contains("Another steward changed this in the meantime."));
        assertTrue(late.body().contains("Confirmed now: 60"));
    }

    @Test
    void aConfirmationCanBeTakenBackAndNeedsAValueThatWasGiven() {
        give(Village.STEWARD, "40");
        assertEquals(
                422,
                steward.press(steward.get(confirming()), "Confirm this value", Map.of("value", "41"))
                        .status());
        steward.press(steward.get(confirming()), "Confirm this value", Map.of());
        assertEquals("confirmed", stage());
        steward.press(steward.get(confirming()), "Take the confirmation back", Map.of());
        assertEquals("given", stage());
    }

    @Test
    void factsWithOneValueAreConfirmedTogether() {
        give(Village.STEWARD, "40");
        steward.press(steward.get(facts()), "Confirm the one fact that has one value", Map.of());
        assertEquals("confirmed", stage());
        give(Village.STEWARD, "41");
        assertEquals("changed since", stage());
    }

    @Test
    void aFormWithoutAPersonOrFactsIsRefused() {
        HttpBrowser.Page refused = steward.press(steward.get(facts()), "Ask this person", Map.of("person", "nobody"));
        assertEquals(422, refused.status());
        assertEquals(2, refused.html().select(".errors li").size());
    }

    @Test
    void onlyThoseWhoManageSeeTheFacts() {
        for (String path : new String[] {facts(), confirming()}) {
            assertEquals(403, village.as(Village.MEMBER).get(path).status(), path);
            assertEquals(404, village.as(Village.OUTSIDER).get(path).status(), path);
            assertEquals("/sign-in", HttpBrowser.at(start).get(path).path(), path);
        }
        for (String path : new String[] {facts() + "/people", facts() + "/confirmed", confirming() + "/withdrawal"}) {
            assertEquals(403, village.as(Village.MEMBER).force(path, Map.of()).status(), path);
            assertEquals(404, village.as(Village.OUTSIDER).force(path, Map.of()).status(), path);
        }
        assertEquals(404, steward.get(facts() + "/confirmed/GOV-01").status());
        assertEquals(404, steward.get(facts() + "/confirmed/NONE").status());
    }

    @Test
    void theConfirmedValueCountsInTheReport() {
        nameBoth();
        give(Village.MEMBER, "10");
        give(Village.NEIGHBOUR, "60");
        steward.press(steward.get(confirming()), "Confirm this value", Map.of("value", "60"));
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals(409, steward.force(facts() + "/confirmed", Map.of()).status());
        assertEquals(village.assessment(), steward.get(facts()).path());
        String report = steward.get(village.assessment() + "/report.json").body();
        assertTrue(report.contains("\"detail\":\"nothing\""), report);
        assertTrue(report.contains("\"facts\":[]"), report);
    }

    @Test
    void aFigureThatComesAsAChoiceIsRefusedWithASentence() {
        HttpBrowser.Page page = steward.get(village.questions(STEP));
        HttpBrowser.Page refused = steward.press(page, "Save and go on", Map.of(MEETING, "2"));
        assertEquals(422, refused.status());
        assertTrue(
                refused.body().contains("Choose one of the answers"),
                refused.html().select(".wrong").text());
    }

    @Test
    void lastYearsFactsAreOfferedToBeSaidAgainAndOpinionsAreNot() {
        HttpBrowser.Page asked = steward.get(village.questions(STEP));
        assertTrue(asked.html().select("[data-offer]").isEmpty(), "there is no earlier year");
        steward.press(asked, "Save and go on", Map.of(MEETING + "-figure", "42", "GOV-12", "2"));
        steward.press(
                steward.get(village.questions("governance-decision-making")), "Save and go on", Map.of("GOV-01", "3"));
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        String next = steward.press(
                        steward.get(village.organisation() + "/assessments/new"),
                        "Open it for members",
                        Map.of("questionnaire", "full", "period", "Next year"))
                .path();
        HttpBrowser.Page again = steward.get(next + "/questions/" + STEP);
        assertEquals(2, again.html().select("[data-offer]").size());
        assertTrue(
                again.html().expectFirst("#" + MEETING + " [data-offer]").text().contains("42"));
        assertEquals("", again.html().expectFirst("#" + MEETING + "-figure").attr("value"), "nothing is said for them");
        assertTrue(steward.get(next + "/questions/governance-decision-making")
                .html()
                .select("[data-offer]")
                .isEmpty());
        Element form = again.html().expectFirst("form[data-answering]");
        HttpBrowser.Page said = steward.submit(again, form, Map.of("again", MEETING));
        assertEquals("42", said.html().expectFirst("#" + MEETING + "-figure").attr("value"));
        assertTrue(said.html().select("#" + MEETING + " [data-offer]").isEmpty());
        assertFalse(said.html().select("#GOV-12 [data-offer]").isEmpty());
        // Another organisation is offered nothing of this one.
        Village other = Village.founded(start, "Other facts", "full", Map.of("org_type", "worker_coop"));
        assertTrue(other.as(Village.STEWARD)
                .get(other.questions(STEP))
                .html()
                .select("[data-offer]")
                .isEmpty());
    }

    private void name(String person) {
        HttpBrowser.Page page = steward.get(facts());
        HttpBrowser.Page named =
                steward.press(page, "Ask this person", Map.of("person", id(page, person), "section", BOARD));
        assertEquals(200, named.status());
    }

    private void nameBoth() {
        name(Village.MEMBER);
        name(Village.NEIGHBOUR);
    }

    private void dismiss() {
        HttpBrowser.Page page = steward.get(facts());
        Element form = page.html().selectFirst("form[action$=/people/removal]");
        steward.submit(page, form, Map.of());
    }

    private static String id(HttpBrowser.Page page, String person) {
        return page.html().select("#person option").stream()
                .filter(o -> o.text().equals(person))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private HttpBrowser.Page give(String person, String figure) {
        HttpBrowser browser = village.as(person);
        HttpBrowser.Page page = browser.get(village.questions(STEP));
        return browser.press(page, "Save and go on", Map.of(MEETING + "-figure", figure));
    }

    private String others(String person) {
        return village.as(person)
                .get(village.questions(STEP))
                .html()
                .select("#" + MEETING + " [data-others]")
                .text();
    }

    private String facts() {
        return village.assessment() + "/facts";
    }

    private String confirming() {
        return facts() + "/confirmed/" + MEETING;
    }

    /** What the steward reads beside the fact. */
    private String stage() {
        return steward.get(facts())
                .html()
                .select("a[href$=/" + MEETING + "] + .tag")
                .text();
    }
}
