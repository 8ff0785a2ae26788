package coop.plenum.assessment.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class AnswerResourceTest {
    private static final String GOVERNANCE = "governance-decision-making";
    private static final String FACTS = "facts-" + GOVERNANCE;

    @TestHTTPResource("/")
    URI start;

    private Village village;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Test village", "full", Map.of("org_type", "worker_coop", "has_food", "no"));
    }

    @Test
    void anAnswerIsSavedAndShownAgain() throws IOException {
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page saved = save(member, "GOV-01", Map.of("GOV-01", "3"));
        assertEquals(200, saved.status());
        assertTrue(json(saved).get("decided").asBoolean());
        assertTrue(json(saved).get("progress").asText().contains("1 of 7"));
        assertEquals("1 of 7", json(saved).get("way").asText());
        Element again = question(member, "GOV-01");
        assertEquals("3", again.select("input[type=radio][checked]").attr("value"));
        assertTrue(again.text().contains("Saved"));
    }

    @Test
    void aLateCopyFromAnotherBrowserDoesNotOverwriteANewerAnswer() throws IOException {
        HttpBrowser phone = village.as(Village.MEMBER);
        HttpBrowser desktop = village.as(Village.MEMBER);
        Map<String, String> early = fields(phone, "GOV-01", Map.of("GOV-01", "1"));
        assertEquals(200, save(desktop, "GOV-01", Map.of("GOV-01", "4")).status());
        HttpBrowser.Page late = phone.post(path("GOV-01"), early, "application/json");
        assertEquals(409, late.status());
        assertEquals(1, json(late).get("revision").asInt());
        assertEquals(
                "4",
                question(desktop, "GOV-01").select("input[type=radio][checked]").attr("value"));
    }

    @Test
    void theSameAnswerSentTwiceIsSavedOnce() throws IOException {
        HttpBrowser member = village.as(Village.MEMBER);
        Map<String, String> fields = fields(member, "GOV-01", Map.of("GOV-01", "2"));
        assertEquals(
                200, member.post(path("GOV-01"), fields, "application/json").status());
        HttpBrowser.Page again = member.post(path("GOV-01"), fields, "application/json");
        assertEquals(200, again.status());
        assertEquals(1, json(again).get("revision").asInt());
    }

    @Test
    void anImpossibleFigureIsRefusedAtItsFieldAndTheLastGoodOneStays() throws IOException {
        HttpBrowser member = village.as(Village.STEWARD);
        assertEquals(
                200, save(member, "GOV-02", Map.of("GOV-02-figure", "41.5")).status());
        HttpBrowser.Page refused = save(member, "GOV-02", Map.of("GOV-02-figure", "140"));
        assertEquals(422, refused.status());
        assertTrue(json(refused).get("detail").asText().contains("from 0 to 100"));
        assertEquals("41.5", question(member, "GOV-02").select("#GOV-02-figure").attr("value"));
    }

    @Test
    void aFigureIsWorkedOutFromItsPartsAndSaysHow() throws IOException {
        HttpBrowser steward = village.as(Village.STEWARD);
        Map<String, String> parts = Map.of("GOV-02-first", "13", "GOV-02-second", "48", "GOV-02-estimate", "yes");
        HttpBrowser.Page saved = save(steward, "GOV-02", parts);
        assertEquals(200, saved.status(), saved.body());
        String how = "13 of 48 is 27.1\u00a0%, rounded to one decimal.";
        assertEquals(how, json(saved).get("computed").asText());
        Element again = question(steward, "GOV-02");
        assertEquals(how, again.select("[data-computed]").first().wholeText());
        assertEquals("13", again.select("#GOV-02-first").attr("value"));
        assertEquals("", again.select("#GOV-02-figure").attr("value"));
        assertTrue(again.select("[name=GOV-02-estimate]").hasAttr("checked"));
        HttpBrowser.Page wrong = save(steward, "GOV-02", Map.of("GOV-02-first", "49", "GOV-02-second", "48"));
        assertEquals(422, wrong.status());
        assertTrue(json(wrong).get("detail").asText().startsWith("The first number is part of the second"));
        HttpBrowser.Page half = steward.press(
                page(steward, "GOV-02"), "Save and go on", Map.of("GOV-02-first", "", "GOV-02-second", "48"));
        assertEquals(422, half.status());
        assertEquals("48", half.html().select("#GOV-02-second").attr("value"));
        assertEquals(
                how,
                question(steward, "GOV-02").select("[data-computed]").first().wholeText());
    }

    @Test
    void aNumberWithTwoReadingsIsReadBack() throws IOException {
        HttpBrowser steward = village.as(Village.STEWARD);
        Map<String, String> parts = Map.of("GOV-02-first", "1,000", "GOV-02-second", "2,000");
        String how = "“1,000” was read as 1000, not as 1. “2,000” was read as 2000, not as 2.";
        assertEquals(how, json(save(steward, "GOV-02", parts)).get("readBack").asText());
        assertEquals(
                "",
                json(save(steward, "GOV-01", Map.of("GOV-01", "3")))
                        .get("readBack")
                        .asText());
        HttpBrowser.Page saved =
                steward.press(page(steward, "GOV-02"), "Save and go on", Map.of("GOV-02-first", "1,500"));
        assertTrue(saved.html().select("[role=status]").text().contains("“1,500” was read as 1500, not as 1.5."));
    }

    @Test
    void aFigureSentForAQuestionWithLevelsChangesNothing() throws IOException {
        HttpBrowser member = village.as(Village.MEMBER);
        assertEquals(200, save(member, "GOV-01", Map.of("GOV-01-figure", "3")).status());
        assertFalse(json(save(member, "GOV-01", Map.of("GOV-01-figure", "3")))
                .get("decided")
                .asBoolean());
        assertEquals(200, member.get(village.assessment() + "/my-answers").status());
    }

    @Test
    void thePlainFormKeepsWhatWasTypedAndSavesTheRest() {
        HttpBrowser member = village.as(Village.STEWARD);
        HttpBrowser.Page page = member.get(village.questions(FACTS));
        HttpBrowser.Page refused = member.press(
                page,
                "Save and go on",
                Map.of("GOV-11", "yes", "GOV-02-figure", "lots", "GOV-05-evidence", "javascript:alert(1)"));
        assertEquals(422, refused.status());
        assertEquals("lots", refused.html().select("#GOV-02-figure").attr("value"));
        assertEquals(2, refused.html().select(".errors li").size());
        assertEquals(
                "yes",
                question(member, "GOV-11").select("input[type=radio][checked]").attr("value"));
    }

    @Test
    void doesNotApplyIsTakenOnlyWhereTheBankGivesAReason() {
        HttpBrowser member = village.as(Village.STEWARD);
        assertEquals(422, save(member, "GOV-01", Map.of("GOV-01", "na")).status());
        assertEquals(200, save(member, "GOV-11", Map.of("GOV-11", "na")).status());
        assertEquals(422, save(member, "GOV-01", Map.of("GOV-01", "7")).status());
    }

    @Test
    void strangersAndForeignThingsAreUnknown() {
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        HttpBrowser member = village.as(Village.MEMBER);
        Map<String, String> fields = fields(member, "GOV-01", Map.of("GOV-01", "3"));
        assertEquals(404, outsider.get(village.questions(GOVERNANCE)).status());
        assertEquals(404, outsider.get(village.assessment()).status());
        assertEquals(
                404, member.post(path("COM-99"), fields, "application/json").status());
        String foreign = village.organisation() + "/assessments/" + UUID.randomUUID() + "/answers/GOV-01";
        assertEquals(404, member.post(foreign, fields, "application/json").status());
    }

    @Test
    void anotherPersonsPageInTheSameBrowserIsRefused() {
        HttpBrowser browser = village.as(Village.MEMBER);
        Map<String, String> fields = fields(browser, "GOV-01", Map.of("GOV-01", "0"));
        browser.signIn(Village.NEIGHBOUR);
        assertEquals(
                409, browser.post(path("GOV-01"), fields, "application/json").status());
    }

    @Test
    void whatAnExpiredSessionSendsIsSavedAfterSigningInAgain() {
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page page = member.get(village.questions(GOVERNANCE));
        member.loseSession();
        HttpBrowser.Page signIn = member.press(page, "Save and go on", Map.of("GOV-01", "2", "GOV-01-note", "ours"));
        assertEquals("/sign-in", signIn.path());
        assertTrue(signIn.body().contains("is waiting"));
        member.signIn(Village.MEMBER);
        member.get(village.assessment() + "/parked");
        Element saved = question(member, "GOV-01");
        assertEquals("2", saved.select("input[type=radio][checked]").attr("value"));
        assertEquals("ours", saved.select("textarea").text());
    }

    @Test
    void whatWaitsForOnePersonIsNotSavedForAnother() {
        HttpBrowser browser = village.as(Village.MEMBER);
        HttpBrowser.Page page = browser.get(village.questions(GOVERNANCE));
        browser.loseSession();
        browser.press(page, "Save and go on", Map.of("GOV-01", "2"));
        browser.signIn(Village.NEIGHBOUR);
        browser.get(village.assessment() + "/parked");
        assertFalse(question(browser, "GOV-01").select("input[type=radio]").hasAttr("checked"));
    }

    @Test
    void questionsThatTheProfileRulesOutAreNotAskedAndSayWhy() {
        HttpBrowser member = village.as(Village.MEMBER);
        HttpBrowser.Page ecology = member.get(village.questions("ecology-environment"));
        assertTrue(ecology.body().contains("not asked"));
        int shown = ecology.html().select("section.question").size();
        assertTrue(shown > 0 && shown < 12, "some questions on food are left out, so fewer than 12: " + shown);
    }

    private String path(String question) {
        return village.assessment() + "/answers/" + question;
    }

    private HttpBrowser.Page save(HttpBrowser browser, String question, Map<String, String> typed) {
        return browser.post(path(question), fields(browser, question, typed), "application/json");
    }

    /** What the page's script sends: the fields of one question and those of the whole form. */
    private Map<String, String> fields(HttpBrowser browser, String question, Map<String, String> typed) {
        Element form = page(browser, question).html().selectFirst("form[data-answering]");
        Map<String, String> fields = new HashMap<>(HttpBrowser.fields(form));
        fields.keySet().removeIf(f -> f.matches("[A-Z]{3}-.*") && !f.equals(question) && !f.startsWith(question + "-"));
        fields.putAll(typed);
        return fields;
    }

    private Element question(HttpBrowser browser, String id) {
        return page(browser, id).html().getElementById(id);
    }

    private HttpBrowser.Page page(HttpBrowser browser, String question) {
        boolean fact = Set.of("GOV-02", "GOV-05", "GOV-11").contains(question);
        return browser.get(village.questions(fact ? FACTS : GOVERNANCE));
    }

    private static JsonNode json(HttpBrowser.Page page) throws IOException {
        return new ObjectMapper().readTree(page.body());
    }
}
