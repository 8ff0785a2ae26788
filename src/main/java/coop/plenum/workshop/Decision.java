package coop.plenum.workshop;

import org.jspecify.annotations.Nullable;

/**
 * What the group says at the end of a question.
 *
 * @param value what it agreed on, as in an answer; none where it did not
 * @param objections how many objected and let it pass
 * @param minority what they want on record, in their words
 */
public record Decision(Outcome outcome, @Nullable String value, int objections, String minority) {
    /** Agreed on a value. */
    public static Decision agreed(String value, int objections, String minority) {
        Outcome outcome = objections == 0 ? Outcome.CONSENT : Outcome.OBJECTIONS;
        return new Decision(outcome, value, objections, minority);
    }

    /** Openly not agreed. */
    public static Decision none(String minority) {
        return new Decision(Outcome.NO_AGREEMENT, null, 0, minority);
    }

    static Decision skipped() {
        return new Decision(Outcome.SKIPPED, null, 0, "");
    }
}
