package coop.plenum.workshop;

import org.jspecify.annotations.Nullable;

/**
 * A question in the course of a workshop.
 *
 * @param votable whether there is something to choose from; figures are looked up together, not voted on
 * @param step how far it came
 * @param outcome only once it is decided
 * @param value what was agreed, as in an answer
 * @param notes what the facilitator wrote down
 * @param reopened how often a vote that was shown was opened again
 */
public record Point(
        String question,
        boolean votable,
        Step step,
        @Nullable Outcome outcome,
        @Nullable String value,
        int objections,
        String minority,
        String notes,
        int reopened) {

    /** One that was not reached yet. */
    public static Point ahead(String question, boolean votable) {
        return new Point(question, votable, Step.READING, null, null, 0, "", "", 0);
    }

    public boolean isDecided() {
        return step == Step.DECIDED;
    }

    Point at(Step reached) {
        return new Point(question, votable, reached, null, null, objections, minority, notes, reopened);
    }

    Point openedAgain(Step again) {
        return new Point(question, votable, again, null, null, objections, minority, notes, reopened + 1);
    }

    Point decided(Decision decision) {
        return new Point(
                question,
                votable,
                Step.DECIDED,
                decision.outcome(),
                decision.value(),
                decision.objections(),
                decision.minority(),
                notes,
                reopened);
    }

    Point noted(String words) {
        return new Point(question, votable, step, outcome, value, objections, minority, words, reopened);
    }
}
