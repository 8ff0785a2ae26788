package coop.plenum.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Course FRESH = new Course(
            false, false, 0, List.of(Point.ahead("A", true), Point.ahead("B", false), Point.ahead("C", true)));

    @Test
    void aQuestionGoesFromReadingOverTwoVotesToADecision() {
        Course course = after(FRESH, Command.START);
        assertEquals(Step.READING, course.step());
        course = after(course, Command.VOTE);
        assertEquals(Step.FIRST_VOTE, course.step());
        course = after(course, Command.SHOW);
        assertEquals(Step.FIRST_SHOWN, course.step());
        course = after(course, Command.VOTE);
        assertEquals(Step.SECOND_VOTE, course.step());
        course = after(course, Command.SHOW);
        assertEquals(Step.SECOND_SHOWN, course.step());
        course = course.decided(Decision.agreed("2", 1, "Two of us differ")).orElseThrow();
        assertEquals(Step.DECIDED, course.step());
        assertEquals(Outcome.OBJECTIONS, course.point().outcome());
    }

    @Test
    void nothingHappensBeforeTheBeginningAndAfterTheEnd() {
        for (Command command : Command.values()) {
            assertEquals(command == Command.START, FRESH.offers(command), command.key());
            assertFalse(FRESH.closed().offers(command), command.key());
        }
        assertFalse(FRESH.mayDecide());
        assertEquals(Step.ENDED, FRESH.closed().step());
    }

    @Test
    void aVoteIsShownOnceItIsOpenAndNotBefore() {
        Course reading = after(FRESH, Command.START);
        assertFalse(reading.offers(Command.SHOW));
        assertFalse(reading.mayDecide());
        assertFalse(after(reading, Command.VOTE).mayDecide());
    }

    @Test
    void whatWasShownCanBeOpenedAgainAndThatIsCounted() {
        Course shown = after(FRESH, Command.START, Command.VOTE, Command.SHOW);
        Course again = after(shown, Command.REOPEN);
        assertEquals(Step.FIRST_VOTE, again.step());
        assertEquals(1, again.point().reopened());
    }

    @Test
    void aDecisionThatIsOpenedAgainIsGone() {
        Course decided = after(FRESH, Command.START, Command.VOTE, Command.SHOW)
                .decided(Decision.agreed("3", 0, ""))
                .orElseThrow();
        Course again = after(decided, Command.REOPEN);
        assertEquals(Step.SECOND_SHOWN, again.step());
        assertEquals(null, again.point().value());
        assertTrue(again.mayDecide());
    }

    @Test
    void goingBackFindsAQuestionAsItWasLeft() {
        Course shown = after(FRESH, Command.START, Command.VOTE, Command.SHOW, Command.NEXT, Command.BACK);
        assertEquals(0, shown.place());
        assertEquals(Step.FIRST_SHOWN, shown.step());
    }

    @Test
    void whatCannotBeVotedOnIsDecidedAtOnce() {
        Course fact = after(FRESH, Command.START, Command.NEXT);
        assertFalse(fact.offers(Command.VOTE));
        assertTrue(fact.mayDecide());
    }

    @Test
    void skippingLeavesAQuestionOutAndGoesOn() {
        Course skipped = after(FRESH, Command.START, Command.VOTE, Command.SKIP);
        assertEquals(1, skipped.place());
        assertEquals(Outcome.SKIPPED, skipped.points().get(0).outcome());
        Course last = after(skipped, Command.NEXT);
        assertFalse(last.offers(Command.NEXT));
        assertTrue(last.isLast());
        assertEquals(Outcome.SKIPPED, after(last, Command.SKIP).point().outcome());
    }

    @Test
    void whatWasLeftOutIsReadAnewAndVotedOnFromTheBeginning() {
        Course again = after(FRESH, Command.START, Command.VOTE, Command.SKIP, Command.BACK, Command.REOPEN);
        assertEquals(Step.READING, again.step());
        assertTrue(again.offers(Command.VOTE));
    }

    @Test
    void timeIsGivenOnlyWhereItRuns() {
        assertFalse(after(FRESH, Command.START).offers(Command.MORE_TIME));
        assertTrue(after(FRESH, Command.START, Command.VOTE).offers(Command.MORE_TIME));
    }

    @Test
    void aWorkshopWithoutQuestionsIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Course(false, false, 0, List.of()));
    }

    private static Course after(Course course, Command... commands) {
        return Stream.of(commands)
                .reduce(course, (c, command) -> c.after(command).orElseThrow(), (a, b) -> b);
    }
}
