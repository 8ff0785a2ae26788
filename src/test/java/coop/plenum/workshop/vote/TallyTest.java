package coop.plenum.workshop.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Scope;
import coop.plenum.workshop.scene.VoteChart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final List<Choice> LEVELS = IntStream.range(0, 5)
            .mapToObj(i -> new Choice(Integer.toString(i), Text.english("Level " + i), i / 4.0))
            .toList();

    @Test
    void whoDoesNotKnowOrAbstainsHasVotedAndStandsOnNoLevel() {
        Tally tally = Tally.of(LEVELS, Map.of("1", 3, "4", 2, Choice.DONT_KNOW, 2, Choice.ABSTAIN, 1), Map.of());
        assertEquals(5, tally.answers());
        assertEquals(8, tally.votes());
        assertEquals(List.of(0, 3, 0, 0, 2), tally.counts());
    }

    @Test
    void fewerThanFiveVotesAreShownOnlyWhereNamesWereAnnounced() {
        Tally four = Tally.of(LEVELS, Map.of("1", 3, "4", 1, Choice.ABSTAIN, 5), Map.of());
        assertFalse(four.isShown(false));
        assertTrue(four.isShown(true));
        assertEquals("", four.agreement());
        assertTrue(Tally.of(LEVELS, Map.of("1", 5), Map.of()).isShown(false));
    }

    /** Whoever counts the slips could take them off what is shown. */
    @Test
    void fewPhonesAreNotShownBesideSlipsEither() {
        assertFalse(Tally.of(LEVELS, Map.of("1", 1), Map.of("2", 8)).isShown(false));
        assertFalse(Tally.of(LEVELS, Map.of("1", 4, Choice.ABSTAIN, 3), Map.of("2", 8))
                .isShown(false));
        assertTrue(Tally.of(LEVELS, Map.of("1", 5), Map.of("2", 1)).isShown(false));
        assertTrue(Tally.of(LEVELS, Map.of(), Map.of("2", 5)).isShown(false));
        assertFalse(Tally.of(LEVELS, Map.of(), Map.of("2", 4)).isShown(false));
    }

    @Test
    void agreementIsThatOfTheScoringRules() {
        assertEquals("strong", Tally.of(LEVELS, Map.of("2", 5), Map.of()).agreement());
        Tally camps = Tally.of(LEVELS, Map.of("0", 5, "4", 5), Map.of());
        assertEquals("split", camps.agreement());
        assertTrue(camps.isInTwoCamps());
        assertEquals(2.0, camps.middle());
    }

    @Test
    void whoChoseInBothRoundsMovedUpOrDownOrStayed() {
        Movement movement = Movement.of(
                LEVELS,
                Map.of(
                        new Movement.Pair("0", "2"), 3,
                        new Movement.Pair("3", "1"), 1,
                        new Movement.Pair("2", "2"), 4,
                        new Movement.Pair(Choice.DONT_KNOW, "2"), 2));
        assertEquals(new Movement(3, 1, 4), movement);
    }

    @Test
    void aGroupIsSaidToDifferOnlyWhereItIsLargeEnoughAndClearlyApart() {
        List<GroupGap.Cast> apart = IntStream.range(0, 12)
                .mapToObj(i -> new GroupGap.Cast(i < 6 ? "worker" : "user", i < 6 ? "4" : "0"))
                .toList();
        assertEquals(
                List.of(new GroupGap("user", "lower"), new GroupGap("worker", "higher")),
                GroupGap.of(maturity(), apart));
        assertEquals(List.of(), GroupGap.of(maturity(), apart.subList(0, 9)), "three of the others are too few");
    }

    @Test
    void threeHundredVotesFitInTheirPicture() {
        Tally many = Tally.of(LEVELS, Map.of("0", 10, "1", 200, "2", 50, "3", 30, "4", 10), Map.of());
        for (VoteChart.Size size : VoteChart.Size.values()) {
            VoteChart chart = VoteChart.of(many, size);
            assertEquals(
                    300, chart.columns().stream().mapToInt(c -> c.dots().size()).sum());
            for (VoteChart.Column column : chart.columns()) {
                for (VoteChart.Dot dot : column.dots()) {
                    double x = Double.parseDouble(dot.x());
                    double y = Double.parseDouble(dot.y());
                    assertTrue(y - chart.radius() >= 0 && y + chart.radius() <= chart.axis(), size + " " + dot);
                    assertTrue(
                            x - chart.radius() >= Double.parseDouble(column.from())
                                    && x + chart.radius() <= Double.parseDouble(column.to()),
                            size + " " + dot + " in " + column.name());
                }
            }
        }
    }

    private static Question maturity() {
        return new Question(
                "GOV-W1",
                1,
                "governance-decision-making",
                new Kind.Maturity(LEVELS.stream().map(Choice::text).toList()),
                Scope.PERSON,
                1,
                "any_member",
                Text.english("Who decides?"),
                Text.english(""),
                Text.english(""),
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
