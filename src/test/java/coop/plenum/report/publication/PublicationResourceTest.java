package coop.plenum.report.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import coop.plenum.support.Village;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody sees of a report, and what nobody does. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class PublicationResourceTest {
    private static final String NAME = "=cmd() <b>Ünïcode</b> 🌻 & \"quoted\" " + "very long ".repeat(12);
    private static final Map<String, String> OTHERS = Map.of("Grace Mensah", "grace", "Hana Suzuki", "hana");
    private static final List<String> ALL =
            List.of(Village.STEWARD, Village.MEMBER, Village.NEIGHBOUR, "Grace Mensah", "Hana Suzuki");

    @TestHTTPResource("/")
    URI start;

    @Inject
    World cast;

    private Village village;
    private HttpBrowser steward;
    private String publication;

    @BeforeEach
    void answerAndClose() {
        village = Village.founded(start, NAME, "quick", Map.of());
        steward = village.as(Village.STEWARD);
        publication = village.assessment() + "/publication";
        OTHERS.forEach((name, key) -> steward.press(
                steward.get(village.organisation() + "/members"),
                "Add",
                Map.of("name", name, "address", key + "@demo.example", "roleGroup", "worker")));
        for (String name : ALL) {
            HttpBrowser browser = village.as(name);
            for (Element step : browser.get(village.assessment()).html().select("a[href*=/questions/]")) {
                HttpBrowser.Page page = browser.get(step.attr("href").replaceFirst("#.*", ""));
                Map<String, String> all = new HashMap<>();
                page.html().select("main input[type=radio][value=3]").forEach(i -> all.put(i.attr("name"), "3"));
                all.put("GOV-01-note", "Our secret note");
                all.put("GOV-01-evidence", "https://evidence.example/");
                all.put("GOV-01-release", "yes");
                if (all.size() > 3) browser.press(page, "Save and go on", all);
            }
        }
        steward.press(steward.get(village.assessment() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
    }

    @Test
    void whatIsPublishedIsExactlyWhatThePreviewShowed() {
        HttpBrowser.Page form = steward.get(publication);
        Document preview = steward.force(publication + "/preview", Map.of("principles", "yes", "practices", "yes"))
                .html();
        String path = published(List.of("principles", "practices"));
        HttpBrowser.Page open = HttpBrowser.at(start).get(path);
        assertEquals(200, open.status());
        assertEquals("noindex", open.headers().firstValue("X-Robots-Tag").orElse(""));
        preview.select("main .note:contains(preview)").remove();
        assertEquals(preview.select("main").text(), open.html().select("main").text());
        assertTrue(form.body().contains("See exactly what will be shown"));
        assertTrue(open.html().select("main a[href^=/organisations]").isEmpty(), "nothing leads inside");
    }

    @Test
    void nothingIsShownThatWasNotChosen() {
        HttpBrowser.Page open = HttpBrowser.at(start).get(published(List.of()));
        assertTrue(open.body().contains("self-assessment"));
        assertFalse(open.body().contains("Our secret note"));
        assertFalse(open.body().contains("evidence.example"));
        for (String section : List.of("#agreement", "#principles", "#practices", "#notes", "#unknown")) {
            assertTrue(open.html().select(section).isEmpty(), section);
        }
        ALL.forEach(name -> assertFalse(open.html().select("main").text().contains(name), name));
    }

    @Test
    void notesAreShownWithoutTheirLinksUnlessTheseAreChosenToo() {
        HttpBrowser.Page notes = HttpBrowser.at(start).get(published(List.of("notes")));
        assertTrue(notes.body().contains("Our secret note"));
        assertFalse(notes.body().contains("evidence.example"));
        HttpBrowser.Page links = HttpBrowser.at(start).get(published(List.of("notes", "links")));
        assertTrue(links.body().contains("https://evidence.example/"));
    }

    @Test
    void whatARoomSaidIsNotForEverybody() {
        int changed = cast.execute(
                "update report set document = jsonb_set(document, '{room,agreed}', cast(? as jsonb)) where assessment_id = ?",
                """
                [{"question": "GOV-01", "text": {"byLanguage": {"en": "Who?"}}, "value": null,
                  "answer": {"byLanguage": {"en": ""}}, "unit": {"byLanguage": {"en": ""}},
                  "objections": 0, "minority": "Not all of us", "agreedOn": "2026-03-14", "informs": []}]
                """,
                UUID.fromString(village.assessment().replaceAll(".*/", "")));
        assertEquals(1, changed);
        assertTrue(steward.get(village.assessment() + "/report").body().contains("Not all of us"));
        String path = published(List.of("questions", "principles", "practices", "notes", "links", "figures"));
        for (String address : List.of(path, path + "/infographic.svg")) {
            assertFalse(HttpBrowser.at(start).get(address).body().contains("Not all of us"), address);
        }
    }

    @Test
    void changingKeepsTheAddressAndWithdrawingEndsIt() {
        String path = published(List.of("questions"));
        assertEquals(path, published(List.of("principles")));
        steward.press(steward.get(publication), "Withdraw it", Map.of());
        HttpBrowser.Page gone = HttpBrowser.at(start).get(path);
        assertEquals(410, gone.status());
        assertTrue(gone.body().contains("This report was withdrawn"));
        assertFalse(gone.body().contains("Ünïcode"), "not even whose it was");
        assertEquals(410, HttpBrowser.at(start).get(path + "/seal.svg").status());
        assertNotEquals(path, published(List.of()));
        assertEquals(404, HttpBrowser.at(start).get("/p/unknown").status());
        HttpBrowser.Page audit = steward.get(village.organisation() + "/audit");
        assertTrue(audit.body().contains("published a report"));
        assertTrue(audit.body().contains("withdrew a published report"));
    }

    @Test
    void sealAndInfographicAreWellFormedAndMayStandElsewhere() {
        String path = published(List.of("practices"));
        for (String picture : List.of("/seal.svg", "/infographic.svg")) {
            HttpBrowser.Page drawn = HttpBrowser.at(start).get(path + picture);
            assertEquals(200, drawn.status());
            assertTrue(drawn.headers().firstValue("Content-Type").orElse("").startsWith("image/svg+xml"));
            assertEquals(List.of("cross-origin"), drawn.headers().allValues("Cross-Origin-Resource-Policy"), picture);
            Document svg = Jsoup.parse(drawn.body(), Parser.xmlParser());
            assertTrue(svg.select("script, foreignObject, b").isEmpty(), "names are words and never markup");
            assertTrue(svg.text().contains("=cmd() <b>Ünïcode</b> 🌻 &"), svg.text());
            assertTrue(svg.text().contains("…"), "a long name is cut with a sign");
        }
        Document poster =
                Jsoup.parse(HttpBrowser.at(start).get(path + "/infographic.svg").body(), Parser.xmlParser());
        assertEquals(7, poster.select("g > rect[fill=#0f4a3c]").size());
        assertTrue(poster.text().contains("5 members answered"), poster.text());
    }

    @Test
    void onlyStewardsPublishAndOnlyWhatIsClosed() {
        assertEquals(403, village.as(Village.MEMBER).get(publication).status());
        assertEquals(
                403, village.as(Village.MEMBER).force(publication, Map.of()).status());
        assertEquals(404, village.as(Village.OUTSIDER).get(publication).status());
        String open = steward.press(
                        steward.get(village.organisation() + "/assessments/new"),
                        "Open it for members",
                        Map.of("questionnaire", "quick", "period", "Next"))
                .path();
        assertEquals(404, steward.get(open + "/publication").status());
        assertEquals(404, steward.force(open + "/publication/preview", Map.of()).status());
    }

    /** Publishes with these parts and no others; answers the address. */
    private String published(List<String> parts) {
        HttpBrowser.Page page =
                steward.force(publication, parts.stream().collect(Collectors.toMap(p -> p, p -> "yes")));
        return page.html().expectFirst(".note a[href^=/p/]").attr("href");
    }
}
