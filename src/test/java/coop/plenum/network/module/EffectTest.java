package coop.plenum.network.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.module.ModuleWorld.Co;
import coop.plenum.network.module.ModuleWorld.Federation;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.Correcting;
import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What own questions do to marks: nothing to the shared ones, and to their own only what may be told. */
@QuarkusTest
@WithTestResource(Database.class)
class EffectTest {
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
    void theSameAnswersMakeTheSameReportWithAndWithoutOwnQuestions() {
        Questionnaire plain = questionnaires.current("full");
        Questionnaire joined = inUse(worlds.federation(), "full+");
        JsonPath without = report(worlds.closed(plain));
        JsonPath with = report(worlds.closed(joined));
        for (String part : List.of("dimensions", "principles", "overall", "suggestions", "groups", "rules", "voices")) {
            assertEquals(without.<Object>get(part), with.<Object>get(part), part);
        }
        assertEquals(
                without.getList("questions.id").size() + 3,
                with.getList("questions.id").size());
        assertEquals(
                without.getList("questions.mark"),
                with.getList("questions.mark")
                        .subList(0, without.getList("questions.mark").size()));
    }

    @Test
    void aYearWithoutAndAYearWithOwnQuestionsAreComparedAsOne() {
        Questionnaire joined = inUse(worlds.federation(), "quick+");
        Co before = worlds.closed(questionnaires.current("quick"));
        Co now = worlds.again(before, joined);
        worlds.answer(now, 0);
        worlds.close(now);
        HttpBrowser.Page page = as(now.people().get(0)).get(now.path() + "/report/trend");
        assertEquals(
                2,
                page.html().select("section:has(#years) tbody tr:eq(0) td.num").size(),
                page.body());
        assertFalse(page.html().text().contains("Valley"));
    }

    @Test
    void aFactAmongOwnQuestionsCanBeCorrected() {
        Questionnaire joined = inUse(worlds.federation(), "quick+");
        Co co = worlds.closed(joined);
        String figure = joined.of(joined.own().orElseThrow()).get(2).id();
        JsonPath before = report(co);
        assertEquals(Correcting.Outcome.DONE, worlds.correct(co, figure, "40"));
        JsonPath after = report(co);
        String mark = "questions.find { it.id == '" + figure + "' }.mark";
        assertEquals(List.of(50, 80), List.of(before.getInt(mark), after.getInt(mark)));
        assertEquals(before.<Object>get("dimensions"), after.<Object>get("dimensions"));
        assertEquals(before.<Object>get("overall"), after.<Object>get("overall"));
    }

    @Test
    void whoAnswersOwnQuestionsAloneIsNoVoiceOfTheSharedOnes() {
        Questionnaire joined = inUse(worlds.federation(), "quick+");
        Co co = worlds.open(joined);
        worlds.answer(co, 1);
        String id = joined.of(joined.own().orElseThrow()).get(0).id();
        HttpBrowser member = as(co.people().get(0));
        member.press(member.get(co.path() + "/questions/own_questions"), "Save and go on", Map.of(id, "4"));
        worlds.close(co);
        assertEquals(5, report(co).getInt("voices.answered"));
    }

    @Test
    void whatAVersionWouldHaveDoneIsToldOfSixOrganisationsAndNeverOfOneMore() {
        Federation federation = worlds.federation();
        Questionnaire joined = inUse(federation, "quick+");
        UUID campaign = worlds.campaign(federation, joined);
        for (int i = 0; i < 5; i++) worlds.called(federation, campaign, worlds.closed(joined), true);
        worlds.called(federation, campaign, worlds.closed(joined), false);
        Effect five = written(federation, 2);
        assertEquals(5, five.checked(), "only those who share");
        assertTrue(five.unmoved());
        assertTrue(five.lines().stream().noneMatch(Effect.Line::shows));

        worlds.called(federation, campaign, worlds.closed(joined), true);
        Effect six = written(federation, 3);
        Effect.Line figure = six.lines().get(2);
        assertEquals(Effect.Change.REMARKED, figure.change());
        assertEquals(List.of(6, 50, 25), List.of(figure.organisations(), figure.before(), figure.after()));
        assertEquals(Effect.Change.KEPT, six.lines().get(0).change());
        assertEquals(six.lines().get(0).before(), six.lines().get(0).after());
        HttpBrowser.Page page = as(federation.coordinator()).get(federation.path() + "/3");
        assertTrue(page.html().text().contains("which asked version 1"), page.body());
        assertFalse(page.body().contains("Orchard Bakery"));

        worlds.called(federation, campaign, worlds.closed(joined), true);
        Effect seven = written(federation, 4);
        assertTrue(seven.held() && seven.lines().stream().noneMatch(Effect.Line::shows));

        for (int i = 0; i < 4; i++) worlds.called(federation, campaign, worlds.closed(joined), true);
        assertEquals(11, written(federation, 5).lines().get(2).organisations());

        HttpBrowser.Page release = as(federation.coordinator())
                .force(federation.network().path() + "/campaigns/" + campaign + "/releases", Map.of());
        assertEquals(200, release.status(), release.body());
        List<String> own = release.html().select("section:has(#own) tbody tr").eachText();
        assertEquals(3, own.size(), release.html().text());
        assertTrue(own.get(2).contains("50"), own.toString());
    }

    /** The effect of a version in which the figure is harder to reach; each has another note in its text. */
    private Effect written(Federation federation, int number) {
        String text = federation.sample().with("[50, 100]]", "[100, 100]]").text() + "# " + number + "\n";
        HttpBrowser coordinator = as(federation.coordinator());
        HttpBrowser.Page page = coordinator.press(
                coordinator.get(federation.path()), "Check it and look at it", Map.of("source", text));
        assertEquals(federation.path() + "/" + number, page.path(), page.body());
        return modules.find(federation.network().id(), number).orElseThrow().effect();
    }

    private Questionnaire inUse(Federation federation, String key) {
        HttpBrowser coordinator = as(federation.coordinator());
        HttpBrowser.Page page = coordinator.press(
                coordinator.get(federation.path()),
                "Check it and look at it",
                Map.of("source", federation.sample().text()));
        coordinator.press(page, "Use this version", Map.of());
        return modules.versionsFor(federation.network()).stream()
                .filter(q -> q.key().startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    private JsonPath report(Co co) {
        return JsonPath.from(
                as(co.people().get(0)).get(co.path() + "/report.json").body());
    }

    private HttpBrowser as(UUID person) {
        return HttpBrowser.withSession(start, world.session(person));
    }
}
