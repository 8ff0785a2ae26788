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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class SiblingsTest {
    private static final String DIMENSION = "community-culture";
    /** In both questionnaires. */
    private static final String SHARED = "COM-02";

    @TestHTTPResource("/")
    URI start;

    private Village quick;
    private String full;

    @BeforeEach
    void found() {
        quick = Village.founded(start, "Two at once", "quick", Map.of("org_type", "worker_coop"));
        HttpBrowser steward = quick.as(Village.STEWARD);
        full = steward.press(
                        steward.get(quick.organisation() + "/assessments/new"),
                        "Open it for members",
                        Map.of("questionnaire", "full"))
                .path();
    }

    @Test
    void whatWasAnsweredInTheOneIsThereInTheOther() {
        HttpBrowser member = quick.as(Village.MEMBER);
        answer(member, quick.assessment(), "3");
        assertEquals("3", chosen(member, full));
        assertTrue(member.get(full).body().contains("One answer that you gave in another open assessment"));
        assertEquals("", chosen(quick.as(Village.NEIGHBOUR), full));
    }

    @Test
    void aChangeInTheOneIsMadeInTheOther() {
        HttpBrowser member = quick.as(Village.MEMBER);
        answer(member, quick.assessment(), "3");
        answer(member, full, "1");
        assertEquals("1", chosen(member, quick.assessment()));
        answer(member, quick.assessment(), "4");
        assertEquals("4", chosen(member, full));
        answer(member, full, "");
        assertEquals("", chosen(member, quick.assessment()));
    }

    @Test
    void anOldPageOfTheOtherDoesNotOverwriteTheChange() {
        HttpBrowser member = quick.as(Village.MEMBER);
        answer(member, quick.assessment(), "3");
        HttpBrowser.Page old = member.get(quick.assessment() + "/questions/" + DIMENSION);
        answer(member, full, "1");
        HttpBrowser.Page late = member.press(old, "Save and go on", Map.of(SHARED, "4"));
        assertEquals(422, late.status());
        assertEquals("1", chosen(member, quick.assessment()));
    }

    @Test
    void closingTheOneLeavesTheAnswersInTheOther() {
        HttpBrowser member = quick.as(Village.MEMBER);
        answer(member, quick.assessment(), "3");
        HttpBrowser.Page page = member.get(full + "/questions/" + DIMENSION);
        member.press(page, "Save and go on", Map.of("COM-01", "2"));
        HttpBrowser steward = quick.as(Village.STEWARD);
        steward.press(steward.get(quick.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals("3", chosen(member, full));
        answer(member, full, "2");
        assertEquals("2", chosen(member, full));
    }

    @Test
    void whatWasOnlyShownIsGoneWithTheOther() {
        HttpBrowser member = quick.as(Village.MEMBER);
        answer(member, quick.assessment(), "3");
        assertEquals("3", chosen(member, full));
        HttpBrowser steward = quick.as(Village.STEWARD);
        steward.press(steward.get(quick.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        assertEquals("", chosen(member, full));
        assertFalse(member.get(full).body().contains("another open assessment"));
    }

    private static void answer(HttpBrowser member, String assessment, String level) {
        HttpBrowser.Page page = member.get(assessment + "/questions/" + DIMENSION);
        HttpBrowser.Page saved = member.press(page, "Save and go on", Map.of(SHARED, level));
        assertEquals(200, saved.status(), saved.body());
    }

    private static String chosen(HttpBrowser member, String assessment) {
        return member.get(assessment + "/questions/" + DIMENSION)
                .html()
                .select("#" + SHARED + " input[type=radio][checked]")
                .attr("value");
    }
}
