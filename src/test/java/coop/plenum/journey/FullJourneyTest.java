package coop.plenum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A whole co-operative of twelve answers the full questionnaire in three languages; its marks are counted again. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class FullJourneyTest {
    private static final Map<String, String> PROFILE = Map.of(
            "org_type", "worker_coop", "member_count", "up_to_50", "place", "town", "has_food", "no", "has_land", "no");
    private static final Map<String, String> BAKERS = Map.ofEntries(
            Map.entry("leila", "Leila Benali"),
            Map.entry("pauline", "Pauline Girard"),
            Map.entry("mateo", "Mateo Cruz"),
            Map.entry("ruth", "Ruth Okafor"),
            Map.entry("dieter", "Dieter Baum"),
            Map.entry("sofia", "Sofia Marques"),
            Map.entry("hana", "Hana Suzuki"),
            Map.entry("oskar", "Oskar Nowak"),
            Map.entry("grace", "Grace Mensah"));
    private static final List<String> LANGUAGES = List.of("en", "es", "fr");
    private static final Map<String, String> GO_ON =
            Map.of("en", "Save and go on", "es", "Guardar y seguir", "fr", "Enregistrer et continuer");
    private static final int QUESTIONS = 83;

    @TestHTTPResource("/")
    URI start;

    private Village village;
    private final List<Map<String, String>> typed = new ArrayList<>();

    @Test
    void twelveMembersAnswerInThreeLanguagesAndTheMarksAreWhatAPencilSays() throws IOException {
        village = Village.founded(start, "Cooperativa Aurora", "full", PROFILE);
        HttpBrowser administrator = village.as(Village.ADMINISTRATOR);
        new TreeMap<>(BAKERS).forEach((key, name) -> join(administrator, key, name));
        HttpBrowser steward = village.as(Village.STEWARD);
        name(steward, "Pauline Girard", "finance");
        name(steward, "Dieter Baum", "board");
        name(steward, "Leila Benali", "board");
        List<String> people = new ArrayList<>(List.of(Village.MEMBER, Village.STEWARD, Village.NEIGHBOUR));
        people.addAll(new TreeMap<>(BAKERS).values());
        for (int i = 0; i < people.size(); i++) typed.add(answer(i, people.get(i)));
        confirm(steward, "GOV-02", "40");
        HttpBrowser.Page closed = steward.press(
                steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals(village.assessment() + "/report", closed.path());
        JsonNode report = new ObjectMapper()
                .readTree(steward.get(village.assessment() + "/report.json").body());
        assertEquals(12, report.get("voices").get("answered").asInt());
        Recount recount = new Recount(PROFILE, typed, Map.of("GOV-02", 40.0));
        assertEquals(recount.dimensions(), marks(report.get("dimensions")));
        assertEquals(7, recount.dimensions().size());
        assertEquals(recount.principles(), marks(report.get("principles")));
        assertEquals(recount.overall(), report.get("overall").get("mark").asInt());
        theReportIsReadInEachLanguage();
    }

    private void theReportIsReadInEachLanguage() {
        for (String language : LANGUAGES) {
            HttpBrowser reader = village.as(Village.MEMBER);
            HttpBrowser.Page page = reader.get("/language/" + language + "?to=" + village.assessment() + "/report");
            assertEquals(language, page.html().select("html").attr("lang"));
            String decimal = language.equals("en") ? "0.5" : "0,5";
            assertTrue(page.html().select("#alerts ~ ul").text().contains(decimal), page.body());
            assertTrue(page.html().select("#figures ~ .scroll tr").size() > 15, page.body());
            assertEquals(
                    List.of(),
                    page.html()
                            .select("main [lang]")
                            .not("[lang=" + language + "]")
                            .eachText());
        }
    }

    private void join(HttpBrowser administrator, String key, String name) {
        HttpBrowser.Page added = administrator.press(
                administrator.get(village.organisation() + "/members"),
                "Add",
                Map.of("name", name, "address", key + "@demo.example", "roleGroup", "worker"));
        assertEquals(200, added.status());
    }

    private void name(HttpBrowser steward, String person, String answeredBy) {
        HttpBrowser.Page page = steward.get(village.assessment() + "/facts");
        String id = page.html().select("#person option").stream()
                .filter(o -> o.text().equals(person))
                .findFirst()
                .orElseThrow()
                .attr("value");
        assertEquals(
                200,
                steward.press(page, "Ask this person", Map.of("person", id, "section", answeredBy))
                        .status());
    }

    private void confirm(HttpBrowser steward, String question, String value) {
        HttpBrowser.Page page = steward.get(village.assessment() + "/facts/confirmed/" + question);
        assertEquals(2, page.html().select("input[name=value]").size(), page.body());
        steward.press(page, "Confirm this value", Map.of("value", value));
    }

    /** Goes through every page that is asked of this person, in their language; what was typed. */
    private Map<String, String> answer(int member, String person) {
        HttpBrowser browser = village.as(person);
        String language = LANGUAGES.get(member % LANGUAGES.size());
        HttpBrowser.Page overview = browser.get("/language/" + language + "?to=" + village.assessment());
        Map<String, String> all = new HashMap<>();
        List<String> steps = overview.html().select("ul.tasks a[href*=/questions/]").eachAttr("href").stream()
                .distinct()
                .toList();
        for (String step : steps) {
            HttpBrowser.Page page = browser.get(step);
            Map<String, String> here = new HashMap<>();
            List<Element> questions = page.html().select("section.question");
            for (int i = 0; i < questions.size(); i++) choose(member, i, questions.get(i), here);
            HttpBrowser.Page saved = browser.press(page, GO_ON.getOrDefault(language, ""), fields(here));
            assertEquals(200, saved.status(), saved.body());
            all.putAll(here);
        }
        boolean facts = all.keySet().stream().anyMatch("LIV-02"::equals);
        assertTrue(all.size() < QUESTIONS && all.size() > (facts ? 50 : 40), person + " was asked " + all.size());
        return all;
    }

    private static void choose(int member, int place, Element question, Map<String, String> here) {
        boolean mayNotApply = !question.select("input[value=na]").isEmpty();
        int turn = member * 7 + place * 3;
        String value = switch (turn % 11) {
            case 9 -> Recount.DONT_KNOW;
            case 10 -> mayNotApply && member % 4 == 0 ? Recount.NOT_APPLICABLE : "2";
            default -> Integer.toString(turn % 5);
        };
        boolean yesNo = !question.select("input[type=radio][value=yes]").isEmpty();
        boolean figure = !question.select("input.short").isEmpty();
        if (yesNo && value.length() == 1) value = turn % 2 == 0 ? "yes" : "no";
        if (figure) value = member % 2 == 0 ? "3" : "5";
        if (question.id().equals("LIV-02")) value = "0.5";
        if (question.id().equals("GOV-02")) value = member % 2 == 0 ? "40" : "65";
        here.put(question.id(), value);
    }

    /** A figure is typed, everything else is chosen. */
    private static Map<String, String> fields(Map<String, String> here) {
        Map<String, String> fields = new HashMap<>();
        here.forEach((id, value) -> fields.put(isFigure(id) ? id + "-figure" : id, value));
        return fields;
    }

    private static boolean isFigure(String question) {
        return List.of(
                        "COM-04", "COM-11", "GOV-02", "GOV-05", "GOV-06", "LIV-02", "LIV-03", "LIV-04", "LIV-05",
                        "LIV-08", "LIV-09", "KNO-02", "KNO-03", "TEC-02", "TEC-06", "ENV-02", "ENV-04", "ENV-05",
                        "WEL-02", "WEL-03", "WEL-08", "WEL-09")
                .contains(question);
    }

    private static Map<String, Integer> marks(JsonNode list) {
        Map<String, Integer> marks = new TreeMap<>();
        for (JsonNode mark : list) {
            if (mark.get("status").asText().equals("ok"))
                marks.put(mark.get("key").asText(), mark.get("mark").asInt());
        }
        return marks;
    }
}
