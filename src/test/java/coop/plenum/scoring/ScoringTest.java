package coop.plenum.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.scoring.scale.Numeric;
import coop.plenum.scoring.scale.Ordinal;
import coop.plenum.scoring.scale.Reply;
import coop.plenum.scoring.scale.YesNo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final List<Item> ITEMS = List.of(
            item("q1", "culture"),
            item("q2", "culture"),
            item("q3", "culture"),
            item("q4", "ecology"),
            item("q5", "ecology"),
            item("q6", "ecology"),
            Item.fact("f1", "ecology", Numeric.between(10, 3)));
    private static final Map<String, Map<String, Double>> PATTERNS =
            Map.of("circle", Map.of("q1", 1.0, "q2", 0.5), "repair", Map.of("q4", 1.0));

    @Test
    void theOrderOfVoicesAndItemsChangesNothing() {
        Scores scores = Scoring.score(survey(14));
        for (int seed = 0; seed < 5; seed++) {
            List<Voice> voices = new ArrayList<>(survey(14).voices());
            List<Item> items = new ArrayList<>(ITEMS);
            Collections.shuffle(voices, new Random(seed));
            Collections.shuffle(items, new Random(seed));
            assertEquals(
                    scores,
                    Scoring.score(Survey.of(items, voices).withEligible(20).withPatterns(PATTERNS)));
        }
    }

    @Test
    void threeAndFourVoicesShowDimensionsAndOverallOnly() {
        for (int n : List.of(3, 4)) {
            Scores scores = Scoring.score(survey(n));
            assertTrue(scores.dimensions().values().stream().allMatch(CompositeScore::isOk));
            assertTrue(scores.overall().isOk());
            assertNull(scores.overall().agreement());
            assertTrue(scores.showsDimensions() && !scores.showsItems());
            scores.items().values().stream()
                    .filter(i -> i.scope() == Scope.PERSON)
                    .forEach(ScoringTest::assertSilent);
            scores.principles().values().forEach(p -> assertNull(p.score()));
            assertEquals(List.of(), scores.groups());
            assertFalse(scores.recommendations().isEmpty());
            scores.recommendations()
                    .forEach(r ->
                            assertEquals(new Recommendation(r.pattern(), null, null, null, null, null, r.tag()), r));
        }
    }

    @Test
    void oneOrTwoVoicesShowNothingOfWhatTheyThink() {
        for (int n : List.of(1, 2)) {
            Scores scores = Scoring.score(survey(n));
            scores.dimensions().values().forEach(d -> assertEquals(CompositeScore.Status.PROTECTED, d.status()));
            assertNull(scores.overall().score());
            assertNull(scores.robustness());
            assertEquals(List.of(), scores.recommendations());
            assertFalse(scores.showsDimensions());
        }
    }

    @Test
    void nobodyAtAllGivesNoScoreAndNoError() {
        Scores scores = Scoring.score(survey(0));
        assertEquals(0, scores.n());
        scores.dimensions().values().forEach(d -> assertEquals(CompositeScore.Status.INSUFFICIENT_DATA, d.status()));
        assertNull(scores.lowestDimension());
        assertFalse(Scoring.score(Survey.of(List.of(), List.of())).overall().isOk());
    }

    @Test
    void aJointAnswerIsShownWithoutAgreementAndInterval() {
        Scores scores = Scoring.score(survey(1).withMode(Mode.JOINT));
        assertTrue(scores.overall().isOk() && scores.showsItems());
        assertNull(scores.overall().interval());
        assertNotNull(scores.item("q1").mark());
        assertNull(scores.item("q1").agreement());
        assertNotNull(scores.recommendations().get(0).priority());
    }

    @Test
    void anItemWithFourAnswersAmongNineCountsWithoutAnAgreement() {
        List<Voice> voices = IntStream.range(0, 9)
                .mapToObj(k -> k < 4 ? voice(k) : without(voice(k), "q4"))
                .toList();
        ItemScore four = Scoring.score(Survey.of(ITEMS, voices)).item("q4");
        assertEquals(ItemScore.Status.SCORED, four.status());
        assertNull(four.agreement());
        assertEquals(4, four.nAnswered());
    }

    @Test
    void whereEveryoneAnsweredTheIntervalHasNoWidth() {
        CompositeScore overall = Scoring.score(survey(14).withEligible(14)).overall();
        assertTrue(overall.everyoneAnswered());
        assertNotNull(overall.interval());
        assertEquals(overall.interval().low(), overall.interval().high());
        assertEquals(List.of(overall.band()), overall.bands());
    }

    @Test
    void theIntervalStaysWithinTheMarksThereAre() {
        List<Voice> full = IntStream.range(0, 5)
                .mapToObj(k -> new Voice("m" + k, "worker", all(ITEMS, 4)))
                .toList();
        CompositeScore culture = Scoring.score(Survey.of(ITEMS, full)).dimension("culture");
        assertNotNull(culture);
        assertNotNull(culture.interval());
        assertEquals(1, culture.interval().high());
        assertTrue(culture.interval().low() < 1);
    }

    @Test
    void theConfirmedFigureGoesBeforeWhatMembersTyped() {
        Scores scores = Scoring.score(survey(6).withOfficial(Map.of("f1", Reply.figure(3))));
        assertEquals(1, scores.item("f1").mark());
        assertTrue(scores.item("f1").confirmed());
        Scores declared = Scoring.score(survey(6).withOfficial(Map.of("q1", Reply.notApplicable())));
        assertEquals(ItemScore.Status.NOT_APPLICABLE, declared.item("q1").status());
    }

    @Test
    void anImpossibleFigureCountsAsBlankAndIsReported() {
        Item share = Item.perception("s", "d", Numeric.between(0, 100).within(0.0, 100.0));
        List<Voice> voices = List.of(
                new Voice("a", "worker", Map.of("s", Reply.figure(130))),
                new Voice("b", "worker", Map.of("s", Reply.figure(Double.NaN))));
        Scores scores = Scoring.score(Survey.of(List.of(share), voices));
        assertEquals(0, scores.n());
        assertEquals(
                2,
                ItemTally.of(share, new Answers(Survey.of(List.of(share), voices)))
                        .nInvalid());
    }

    @Test
    void aReplyOfAnotherKindIsNeverConverted() {
        Item yesNo = Item.perception("y", "d", new YesNo());
        assertTrue(yesNo.normalise(Reply.figure(1)).x().isEmpty());
        assertTrue(item("o", "d").normalise(Reply.yes()).x().isEmpty());
        assertTrue(item("o", "d").normalise(Reply.figure(2)).x().isEmpty());
        assertTrue(item("o", "d").normalise(Reply.level(-1)).x().isEmpty());
    }

    @Test
    void groupsOfFiveAreSetBesideEveryoneElseAndSmallerOnesPutTogether() {
        List<Voice> voices = IntStream.range(0, 14)
                .mapToObj(k -> new Voice(
                        "m" + (10 + k),
                        k < 6 ? "board" : k < 11 ? "worker" : k < 13 ? "user" : "volunteer",
                        all(ITEMS, k < 6 ? 4 : 1 + k % 2)))
                .toList();
        Scores scores = Scoring.score(Survey.of(ITEMS, voices));
        assertEquals(
                List.of(
                        new RoleGroup("board", List.of("board"), 6),
                        new RoleGroup("other", List.of("user", "volunteer", "worker"), 8)),
                scores.groups());
        GroupView board = scores.differences().get(0);
        assertEquals(new GroupView("culture", "board", GroupView.Status.OK, 95, GroupView.Difference.HIGHER), board);
    }

    @Test
    void balanceIsRefusedWhereARoleIsTooSmall() {
        Balance balance = new Balance(Map.of("worker", 0.5, "board", 0.5), Map.of());
        assertFalse(Scoring.score(survey(14).withBalance(balance)).balanceApplied());
        List<Voice> voices = IntStream.range(0, 10)
                .mapToObj(k -> new Voice("m" + k, k < 5 ? "board" : "worker", all(ITEMS, k < 5 ? 4 : 2)))
                .toList();
        Scores balanced = Scoring.score(
                Survey.of(ITEMS, voices).withBalance(new Balance(Map.of("worker", 0.9, "board", 0.1), Map.of())));
        assertTrue(balanced.balanceApplied());
        assertEquals(55, balanced.dimension("culture").display());
    }

    @Test
    void aTrendOfTwoVoicesIsHidden() {
        Map<String, Double> weights = Map.of("q1", 1.0, "q2", 1.0);
        assertEquals(
                Trend.Status.PROTECTED,
                Trend.between(survey(2), survey(9), weights).status());
        assertEquals(
                Trend.Change.NOT_TESTED,
                Trend.open(survey(2), survey(9), weights).change());
        assertEquals(
                Trend.Change.NO_CLEAR_CHANGE,
                Trend.ofDimension(survey(9), survey(9), "culture").change());
    }

    @Test
    void anItemWithoutDimensionCountsForItsPrinciplesAlone() {
        List<Item> items = new ArrayList<>(ITEMS.subList(0, 3));
        items.add(item("q4", ""));
        Scores scores = Scoring.score(Survey.of(items, survey(9).voices()));
        Scores without = Scoring.score(Survey.of(ITEMS.subList(0, 3), survey(9).voices()));
        assertEquals(List.of("culture"), List.copyOf(scores.dimensions().keySet()));
        assertEquals(without.overall(), scores.overall());
        assertNotEquals(without.principles(), scores.principles());
    }

    @Test
    void anIdThatStandsTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Survey.of(List.of(ITEMS.get(0), ITEMS.get(0)), List.of()));
    }

    private static void assertSilent(ItemScore item) {
        assertEquals(ItemScore.Status.PROTECTED, item.status());
        assertNull(item.mark());
        assertNull(item.nAnswered());
        assertNull(item.nDontKnow());
        assertNull(item.agreement());
        assertNull(item.frequencies());
        assertNull(item.median());
    }

    private static Survey survey(int voices) {
        return Survey.of(
                        ITEMS,
                        IntStream.range(0, voices).mapToObj(ScoringTest::voice).toList())
                .withEligible(20)
                .withPatterns(PATTERNS);
    }

    private static Item item(String id, String dimension) {
        return new Item(id, Ordinal.levels(5), Scope.PERSON, dimension, 1, Map.of("equity", 1.0), false);
    }

    private static Voice voice(int k) {
        Map<String, Reply> replies = new HashMap<>();
        IntStream.range(0, 6).forEach(i -> replies.put("q" + (i + 1), Reply.level((k * 7 + i * 3) % 4)));
        replies.put("f1", Reply.figure(4 + k % 3));
        return new Voice("m" + (10 + k), "worker", replies);
    }

    private static Voice without(Voice voice, String item) {
        Map<String, Reply> replies = new HashMap<>(voice.replies());
        replies.remove(item);
        return new Voice(voice.id(), voice.group(), replies);
    }

    private static Map<String, Reply> all(List<Item> items, int level) {
        Map<String, Reply> replies = new HashMap<>();
        items.stream().filter(Item::isPerception).forEach(i -> replies.put(i.id(), Reply.level(level)));
        return replies;
    }
}
