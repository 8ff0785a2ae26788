package coop.plenum.plan;

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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a report to a plan, and from the plan to the next report. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class PlanResourceTest {
    private static final String ADOPT = "Put it into the plan";
    private static final Map<String, String> OTHERS = Map.of("Grace Mensah", "grace", "Hana Suzuki", "hana");
    private static final List<String> ALL =
            List.of(Village.STEWARD, Village.MEMBER, Village.NEIGHBOUR, "Grace Mensah", "Hana Suzuki");

    @TestHTTPResource("/")
    URI start;

    private Village village;
    private HttpBrowser steward;
    private String plan;

    @BeforeEach
    void answerAndClose() {
        village = Village.founded(start, "Planning village", "quick", Map.of("org_type", "worker_coop"));
        steward = village.as(Village.STEWARD);
        plan = village.organisation() + "/plan";
        OTHERS.forEach((name, key) -> steward.press(
                steward.get(village.organisation() + "/members"),
                "Add",
                Map.of("name", name, "address", key + "@demo.example", "roleGroup", "worker")));
        everybodySays(village.assessment(), "1");
        close(village.assessment());
    }

    @Test
    void aSuggestedPracticeIsAdoptedInOneStepAndEverybodyReadsIt() {
        String pattern = adopted(Map.of("due", "2027-03-31", "step", "Ask <b>all</b> in March", "note", "=1+1"));
        HttpBrowser.Page page = village.as(Village.MEMBER).get(plan);
        Element card = page.html().expectFirst(".card");
        assertTrue(card.text().contains("Ask <b>all</b> in March"), card.text());
        assertTrue(card.text().contains("looked after by Amira Haddad"), card.text());
        assertTrue(card.text().contains("31 March 2027"), card.text());
        assertTrue(card.select("a[href*=/plan/]").isEmpty(), "members read and do not change");
        HttpBrowser.Page report = steward.get(village.assessment() + "/report");
        assertTrue(report.html()
                .select(".card:has(a[href=/patterns/" + pattern + "])")
                .text()
                .contains("in our plan: planned"));
    }

    @Test
    void thePageOfThePracticeTellsMembersWhyItWasSuggestedAndThatItWasAdopted() {
        String path = "/patterns/" + adopted(Map.of());
        Element said = village.as(Village.MEMBER).get(path).html().expectFirst("section:has(#for-you)");
        assertTrue(said.text().contains("of Planning village"), said.text());
        assertTrue(said.text().contains("In the plan of Planning village: planned"), said.text());
        assertFalse(said.select("li li").isEmpty(), "the questions behind it");
        assertEquals(
                village.assessment() + "/report",
                said.select("a[href=" + village.assessment() + "/report]").attr("href"));
        String foreign =
                village.as(Village.OUTSIDER).get(path).html().select("#for-you").text();
        assertFalse(foreign.contains("Planning village"));
        assertTrue(HttpBrowser.at(start).get(path).html().select("#for-you").isEmpty());
    }

    @Test
    void theProjectionSaysWhatTheMarksWouldBeAndHowItIsMade() {
        assertTrue(steward.get(plan).html().select("#projection").isEmpty());
        adopted(Map.of());
        HttpBrowser.Page page = steward.get(plan);
        Element line = page.html().expectFirst("section:has(#projection) tbody tr");
        int now = Integer.parseInt(line.select("td").get(0).text());
        int then = Integer.parseInt(line.select("td").get(1).text());
        assertEquals(25, now);
        assertTrue(then > now && then <= now + 25, now + " to " + then);
        assertTrue(page.body().contains("This is a calculation and no promise"));
    }

    @Test
    void theNextReportSaysWhetherTheQuestionsBehindItMoved() {
        adopted(Map.of());
        String next = opened();
        everybodySays(next, "4");
        close(next);
        HttpBrowser.Page report = steward.get(next + "/report");
        Element line = report.html().expectFirst("section:has(#outcomes) tbody tr");
        assertTrue(line.text().contains("25 100 moved up"), line.text());
        assertTrue(steward.get(village.assessment() + "/report")
                .html()
                .select("#outcomes")
                .isEmpty());
    }

    @Test
    void whatIsTypedWronglyIsSaidAndKept() {
        String pattern = suggested();
        HttpBrowser.Page form = steward.get(plan + "/new?pattern=" + pattern);
        Map<String, String> wrong =
                Map.of("due", "2027-02-30", "owner", "01a21434-894a-7d58-a9eb-6280db81ce2a", "step", "x".repeat(501));
        HttpBrowser.Page refused = steward.press(form, ADOPT, wrong);
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("Write a day such as"));
        assertTrue(refused.body().contains("Choose a member from the list."));
        assertTrue(refused.body().contains("At most 500 characters."));
        assertTrue(steward.get(plan).html().select(".card").isEmpty());
        assertEquals(404, steward.get(plan + "/new?pattern=no-such-practice").status());
        assertEquals(404, steward.get(plan + "/new").status());
        Village other = Village.founded(start, "Other village", "quick", Map.of());
        String foreign = other.assessment().substring(other.assessment().lastIndexOf('/') + 1);
        assertEquals(
                404,
                steward.get(plan + "/new?pattern=" + pattern + "&assessment=" + "01a21434-894a-7d58-a9eb-6280db81ce2a")
                        .status());
        assertEquals(
                404,
                steward.get(plan + "/new?pattern=" + pattern + "&assessment=" + foreign)
                        .status());
    }

    @Test
    void ofTwoWhoChangeAnActionAtOnceTheLaterIsTold() {
        adopted(Map.of());
        String action = action();
        HttpBrowser.Page stale = steward.get(action);
        steward.press(steward.get(action), "Save", Map.of("status", "under_way"));
        HttpBrowser.Page refused = steward.press(stale, "Save", Map.of("status", "dropped"));
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("Somebody else changed this in the meantime."));
        assertTrue(steward.get(plan).html().expectFirst(".card .tag").text().contains("under way"));
    }

    @Test
    void whatIsLateIsMarkedAndWhatIsDoneIsNot() {
        adopted(Map.of("due", "2024-01-31"));
        assertFalse(steward.get(plan).html().select(".card .tag.talk").isEmpty());
        steward.press(steward.get(action()), "Save", Map.of("status", "done"));
        HttpBrowser.Page page = steward.get(plan);
        assertTrue(page.html().select(".card .tag.talk").isEmpty());
        assertTrue(page.body().contains("Done or dropped"));
        steward.press(steward.get(action()), "Take it out of the plan", Map.of());
        assertTrue(steward.get(plan).body().contains("Nothing planned yet"));
    }

    @Test
    void whoLooksAfterAnActionFindsItAmongTheirData() {
        adopted(Map.of());
        HttpBrowser amira = village.as(Village.MEMBER);
        assertTrue(amira.get("/account/data").body().contains("Actions you look after"));
    }

    @Test
    void targetsStandBesideTheMarksAndAFailedMustHaveBesideAnyAverage() {
        HttpBrowser.Page targets = steward.get(village.organisation() + "/targets");
        steward.press(targets, "Save", Map.of("governance-decision-making", "3", "community-culture", "1"));
        HttpBrowser.Page report = village.as(Village.MEMBER).get(village.assessment() + "/report");
        String gaps = report.html().select("section:has(#targets) tbody").text();
        assertTrue(gaps.contains("steady: 60 or more 25 35 points"), gaps);
        assertTrue(gaps.contains("starting: 20 or more"), gaps);
        String floors = report.html().select("section:has(#floors)").text();
        assertTrue(floors.contains("Who has the last word"), floors);
        assertTrue(floors.contains("at 25, needed 50"), floors);
        assertEquals(
                403,
                village.as(Village.MEMBER)
                        .get(village.organisation() + "/targets")
                        .status());
        steward.press(targets, "Save", Map.of("governance-decision-making", "", "community-culture", ""));
        assertTrue(steward.get(village.assessment() + "/report").body().contains("No target is set yet."));
    }

    private String suggested() {
        return steward.get(village.assessment() + "/report")
                .html()
                .expectFirst("section:has(#practices) .card h3 a")
                .attr("href")
                .replace("/patterns/", "");
    }

    /** Adopts the first suggestion of the report by its button, for Amira to look after. */
    private String adopted(Map<String, String> typed) {
        HttpBrowser.Page report = steward.get(village.assessment() + "/report");
        Element link = report.html().expectFirst("section:has(#practices) .card a.button");
        HttpBrowser.Page form = steward.get(link.attr("href"));
        Map<String, String> all = new HashMap<>(typed);
        all.put(
                "owner",
                form.html().expectFirst("#owner option:contains(Amira)").attr("value"));
        HttpBrowser.Page saved = steward.press(form, ADOPT, all);
        assertEquals(plan, saved.path(), saved.body());
        return suggested();
    }

    private String action() {
        return steward.get(plan).html().expectFirst(".card a[href*=/plan/]").attr("href");
    }

    private String opened() {
        return steward.press(
                        steward.get(village.organisation() + "/assessments/new"),
                        "Open it for members",
                        Map.of("questionnaire", "quick", "period", "Next"))
                .path();
    }

    private void everybodySays(String assessment, String level) {
        for (String name : ALL) {
            HttpBrowser browser = village.as(name);
            HttpBrowser.Page overview = browser.get(assessment);
            for (Element step : overview.html().select("a[href*=/questions/]")) {
                String path = step.attr("href").replaceFirst("#.*", "");
                HttpBrowser.Page page = browser.get(path);
                Map<String, String> all = new HashMap<>();
                page.html()
                        .select("main input[type=radio][value=" + level + "]")
                        .forEach(i -> all.put(i.attr("name"), level));
                if (!all.isEmpty()) browser.press(page, "Save and go on", all);
            }
        }
    }

    private void close(String assessment) {
        steward.press(steward.get(assessment + "/closing"), "Close the assessment", Map.of("sure", "yes"));
    }
}
