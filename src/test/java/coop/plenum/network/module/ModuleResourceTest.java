package coop.plenum.network.module;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.module.ModuleWorld.Co;
import coop.plenum.network.module.ModuleWorld.Federation;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class ModuleResourceTest {
    private static final String CHECK = "Check it and look at it";
    private static final String USE = "Use this version";

    @Inject
    World world;

    @Inject
    ModuleWorld worlds;

    @Inject
    Modules modules;

    @Inject
    Questionnaires questionnaires;

    @TestHTTPResource("/")
    URI start;

    @Test
    void fromTheTextToTheReport() {
        Federation federation = worlds.federation();
        HttpBrowser coordinator = as(federation.coordinator());
        HttpBrowser.Page looked = coordinator.press(
                coordinator.get(federation.path()),
                CHECK,
                Map.of("source", federation.sample().text(), "note", "the first"));
        assertEquals(federation.path() + "/1", looked.path());
        assertTrue(looked.body().contains("do not move. We checked it"), looked.body());
        assertEquals(3, looked.html().select("section.question").size());
        assertTrue(looked.html().text().contains("The board goes to the yearly meeting."));
        assertEquals(questionnaires.onOffer(), modules.versionsFor(federation.network()), "not used yet");
        HttpBrowser.Page used = coordinator.press(looked, USE, Map.of());
        assertTrue(used.html().text().contains("This version is in use."), used.body());
        Questionnaire joined = joined(federation, "quick");
        assertTrue(joined.name().english().endsWith(" + Valley"));
        assertTrue(questionnaires.onOffer().stream().noneMatch(q -> q.own().isPresent()), "on offer to nobody else");

        String form = federation.network().path() + "/campaigns/new";
        assertTrue(coordinator.get(form).body().contains(joined.contentHash()), "campaigns may ask it");

        Co co = worlds.open(joined);
        worlds.answer(co, 1);
        HttpBrowser member = as(co.people().get(0));
        HttpBrowser.Page section = member.get(co.path() + "/questions/own_questions");
        assertEquals("Valley", section.html().expectFirst("h1").text());
        assertTrue(section.html()
                        .select("a[href=/practices/" + practice(federation) + "]")
                        .size()
                > 0);
        HttpBrowser.Page saved = member.press(
                section,
                "Save and go on",
                Map.of(federation.prefix() + "-01", "4", federation.prefix() + "-02", "yes"));
        assertEquals(200, saved.status());
        assertTrue(member.get(co.path()).body().contains("Valley"));
        for (String place : List.of("/my-answers", "/form.pdf", "/figures.pdf", "/paper/new", "/facts", "/workshops")) {
            assertEquals(200, member.get(co.path() + place).status(), place);
        }
        assertTrue(member.get(co.path() + "/workshops/new").body().contains("questions=own_questions"));
        worlds.close(co);

        HttpBrowser.Page report = member.get(co.path() + "/report");
        Element own = report.html().expectFirst("section:has(#own)");
        assertEquals("Questions of our network: Valley", own.expectFirst("h2").text());
        List<Element> rows = own.select("tbody tr");
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).text().contains("average of 6 answers"), own.text());
        assertEquals("50", rows.get(2).expectFirst("td.num").text());
        assertEquals("Lend a hand", own.expectFirst("a").text());
        assertTrue(member.get(co.path() + "/report.csv").body().contains(federation.prefix() + "-01,own_questions,"));
        for (String file : List.of("report.pdf", "report.docx", "report.xlsx", "report.json")) {
            assertEquals(200, member.get(co.path() + "/" + file).status(), file);
        }
        HttpBrowser.Page read = member.get("/practices/" + practice(federation));
        assertTrue(read.html().select("h2").eachText().contains("How it works"), read.body());
        assertTrue(read.html().text().contains("A practice of Valley <Federation>"));
    }

    @Test
    void whatIsWrongIsToldWithTheLineAndNothingTypedIsLost() {
        Federation federation = worlds.federation();
        HttpBrowser coordinator = as(federation.coordinator());
        String text = federation
                .sample()
                .with("id: " + federation.prefix() + "-02", "id: COM-01")
                .text();
        HttpBrowser.Page refused =
                coordinator.press(coordinator.get(federation.path()), CHECK, Map.of("source", text, "note", "mine"));
        assertEquals(422, refused.status());
        String said = refused.html().expectFirst("div.errors li").text();
        assertTrue(said.startsWith("Line 22 · COM-01 · id") && said.contains("redefines the shared question"), said);
        assertEquals(text, refused.html().expectFirst("textarea").wholeText());
        assertEquals("mine", refused.html().expectFirst("input[name=note]").attr("value"));
        assertTrue(modules.inUse(federation.network().id()).isEmpty());
        HttpBrowser.Page empty = coordinator.press(coordinator.get(federation.path()), CHECK, Map.of("source", " "));
        assertEquals(422, empty.status());
        HttpBrowser.Page long1 = coordinator.press(
                coordinator.get(federation.path()), CHECK, Map.of("source", "a".repeat(Modules.LARGEST + 1)));
        assertEquals(422, long1.status());
        assertTrue(long1.html().text().contains("longer than 256 kB"));
    }

    @Test
    void itSpeaksTheThreeLanguages() {
        Federation federation = worlds.federation();
        HttpBrowser coordinator = as(federation.coordinator());
        coordinator.press(
                coordinator.get(federation.path()),
                CHECK,
                Map.of("source", federation.sample().text()));
        String session = world.session(federation.coordinator());
        Map<String, String> said =
                Map.of("es", "no se mueven. Lo hemos comprobado", "fr", "ne bougent pas. Nous l’avons vérifié");
        said.forEach((language, sentence) -> {
            for (String path : List.of(federation.path(), federation.path() + "/1")) {
                String page = given().cookie(World.COOKIE, session)
                        .cookie("plenum-language", language)
                        .get(path)
                        .asString();
                assertFalse(page.contains("NOT_FOUND"), page);
                assertTrue(page.contains("lang=\"" + language + "\""), page);
                if (path.endsWith("/1")) assertTrue(page.contains(sentence), page);
            }
        });
    }

    @Test
    void whatIsWrittenInAPracticeCannotRun() {
        Federation federation = worlds.federation();
        HttpBrowser coordinator = as(federation.coordinator());
        String text = federation
                .sample()
                .with(
                        "Each year **one day**",
                        "<script>alert(1)</script> [x](javascript:alert(2)) ![y](https://x.example/y.png)")
                .with("title: Lend a hand", "title: '<img src=x onerror=alert(3)>'")
                .text();
        HttpBrowser.Page looked = coordinator.press(coordinator.get(federation.path()), CHECK, Map.of("source", text));
        String address = "/practices/" + practice(federation);
        assertEquals(404, coordinator.get(address).status(), "a draft is shown to nobody else");
        coordinator.press(looked, USE, Map.of());
        HttpBrowser.Page read = HttpBrowser.at(start).get(address);
        assertEquals(200, read.status());
        assertTrue(read.html().select("main img, main a[href^=javascript]").isEmpty(), read.body());
        assertFalse(read.body().contains("<script>alert"));
        assertTrue(looked.html().select("main img").isEmpty());
    }

    @Test
    void onlyItsCoordinatorsGetIn() {
        Federation federation = worlds.federation();
        world.peopled();
        as(federation.coordinator())
                .press(
                        as(federation.coordinator()).get(federation.path()),
                        CHECK,
                        Map.of("source", federation.sample().text()));
        UUID other = worlds.federation().coordinator();
        for (String path : List.of(federation.path(), federation.path() + "/1")) {
            assertEquals(404, as(World.BOB).get(path).status(), "a stranger");
            assertEquals(404, as(other).get(path).status(), "who runs another network");
        }
        assertEquals(
                404, as(other).force(federation.path() + "/1/use", Map.of()).status());
        assertEquals(
                404, as(federation.coordinator()).get(federation.path() + "/2").status());
        assertTrue(modules.inUse(federation.network().id()).isEmpty());
    }

    @Test
    void aPrefixIsOneNetworksAndStays() {
        Federation first = worlds.federation();
        Federation second = worlds.federation();
        HttpBrowser coordinator = as(first.coordinator());
        coordinator.press(
                coordinator.get(first.path()),
                CHECK,
                Map.of("source", first.sample().text()));
        HttpBrowser other = as(second.coordinator());
        HttpBrowser.Page taken = other.press(
                other.get(second.path()), CHECK, Map.of("source", first.sample().text()));
        assertEquals(422, taken.status());
        assertTrue(taken.html().text().contains("Another network has the prefix " + first.prefix()));
        HttpBrowser.Page changed = coordinator.press(
                coordinator.get(first.path()),
                CHECK,
                Map.of("source", second.sample().text()));
        assertEquals(422, changed.status());
        assertTrue(changed.html().text().contains("Our prefix is " + first.prefix()));
        HttpBrowser.Page again = coordinator.press(
                coordinator.get(first.path()),
                CHECK,
                Map.of("source", first.sample().text()));
        assertEquals(first.path() + "/1", again.path(), "the same text is the same version");
    }

    private Questionnaire joined(Federation federation, String shared) {
        String key = shared + "+" + federation.prefix().toLowerCase(Locale.ROOT);
        return modules.versionsFor(federation.network()).stream()
                .filter(q -> q.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String practice(Federation federation) {
        return federation.prefix().toLowerCase(Locale.ROOT) + "-lend-a-hand";
    }

    private HttpBrowser as(UUID person) {
        return HttpBrowser.withSession(start, world.session(person));
    }
}
