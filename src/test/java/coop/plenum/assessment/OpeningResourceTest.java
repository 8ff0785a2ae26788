package coop.plenum.assessment;

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
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class OpeningResourceTest {
    private static final String OPEN = "Open it for members";

    @TestHTTPResource("/")
    URI start;

    private Village village;
    private String opening;

    @BeforeEach
    void found() {
        village = Village.founded(start, "Opening village", "quick", Map.of());
        opening = village.organisation() + "/assessments/new";
    }

    @Test
    void thePeriodIsTheYearAndEverybodyMayAnswerUnlessSaidOtherwise() {
        HttpBrowser.Page blank = village.as(Village.STEWARD).get(opening);
        assertEquals(Year.now(ZoneOffset.UTC).toString(), value(blank, "period"));
        assertEquals("3", value(blank, "eligible"));
        assertEquals("", value(blank, "until"));
        assertEquals(
                "quick",
                blank.html().select("input[name=questionnaire][checked]").attr("value"));
    }

    @Test
    void aStewardOpensAnAssessmentForTheMembers() {
        HttpBrowser steward = village.as(Village.STEWARD);
        LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        HttpBrowser.Page opened = steward.press(
                steward.get(opening),
                OPEN,
                Map.of("questionnaire", "full", "period", "Spring", "until", last.toString(), "eligible", ""));
        assertEquals(200, opened.status());
        assertTrue(opened.path().startsWith(village.organisation() + "/assessments/"), opened.path());
        assertTrue(opened.html().select("[role=status]").text().startsWith("The assessment is open."));
        HttpBrowser.Page seen = village.as(Village.MEMBER).get(opened.path());
        assertTrue(seen.html().select("h1").text().endsWith("· Spring"));
        String inWords = last.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        assertTrue(seen.body().contains("Please answer by " + inWords), seen.body());
    }

    @Test
    void anAdministratorMayNot() {
        HttpBrowser administrator = village.as(Village.ADMINISTRATOR);
        assertEquals(403, administrator.get(opening).status());
        assertEquals(
                403,
                administrator.force(opening, Map.of("questionnaire", "quick")).status());
        HttpBrowser.Page organisation = administrator.get(village.organisation());
        assertTrue(organisation.body().contains("Its assessments and reports are for its members alone."));
        assertFalse(organisation.body().contains("/assessments/"), organisation.body());
    }

    @Test
    void everythingWrongIsNamedAndStays() {
        HttpBrowser.Page refused = open(
                Map.of("questionnaire", "endless", "period", "x".repeat(61), "until", "tomorrow", "eligible", "many"));
        assertEquals(422, refused.status());
        assertEquals(4, refused.html().select(".errors li").size());
        assertEquals("x".repeat(61), value(refused, "period"));
        assertEquals("tomorrow", value(refused, "until"));
        assertEquals("many", value(refused, "eligible"));
        assertEquals(
                "Choose a day after today.",
                refused.html().select("#until-wrong").text());
        assertEquals(
                "Write a whole number, 1 or more.",
                refused.html().select("#eligible-wrong").text());
    }

    @Test
    void theDayLiesAheadAndExists() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertEquals(422, open(Map.of("until", today.minusDays(1).toString())).status());
        assertEquals(422, open(Map.of("until", "2999-02-30")).status());
        assertEquals(422, open(Map.of("until", "+99999999-01-01")).status());
    }

    @Test
    void theNumberOfMembersIsWholeAndPossible() {
        for (String wrong : new String[] {"0", "-3", "2.5", "12345678", "99999999999999999999"}) {
            assertEquals(422, open(Map.of("eligible", wrong)).status(), wrong);
        }
    }

    @Test
    void controlCharactersInThePeriodAreDropped() {
        HttpBrowser.Page opened = open(Map.of("period", "20\u000026"));
        assertEquals(200, opened.status());
        assertTrue(opened.html().select("h1").text().endsWith("· 2026"));
        assertEquals(422, open(Map.of("period", "\u0000")).status());
    }

    @Test
    void aMemberMayNot() {
        HttpBrowser member = village.as(Village.MEMBER);
        assertEquals(403, member.get(opening).status());
        assertEquals(
                403,
                member.force(opening, Map.of("questionnaire", "quick", "period", "2026"))
                        .status());
        assertFalse(member.get(village.organisation()).body().contains(opening));
    }

    @Test
    void aForeignOrganisationIsUnknown() {
        HttpBrowser outsider = village.as(Village.OUTSIDER);
        assertEquals(404, outsider.get(opening).status());
        assertEquals(
                404,
                outsider.force(opening, Map.of("questionnaire", "quick", "period", "2026"))
                        .status());
        String nowhere = "/organisations/" + UUID.randomUUID() + "/assessments/new";
        assertEquals(404, village.as(Village.STEWARD).get(nowhere).status());
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignIn() {
        HttpBrowser nobody = HttpBrowser.at(start);
        assertEquals("/sign-in", nobody.get(opening).path());
        assertEquals(
                "/sign-in",
                nobody.force(opening, Map.of("questionnaire", "quick")).path());
    }

    private HttpBrowser.Page open(Map<String, String> typed) {
        HttpBrowser steward = village.as(Village.STEWARD);
        return steward.press(steward.get(opening), OPEN, typed);
    }

    private static String value(HttpBrowser.Page page, String field) {
        return page.html().select("input#" + field).attr("value");
    }
}
