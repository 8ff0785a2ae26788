package coop.plenum.scoring;

import coop.plenum.scoring.measure.Agreement;
import coop.plenum.scoring.measure.Band;
import coop.plenum.scoring.measure.Display;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of one item (S2, S3, S6). Protected items carry nothing but their status, and no count either where
 * fewer than five members responded.
 *
 * @param nAnswered real answers of members; {@code nDontKnow} and {@code nNotApplicable} likewise; {@code nInvalid} of them could not be read
 * @param mark x̄ from 0 to 1: the mean of the members' marks, or for a fact the confirmed value or the median
 * @param confirmed whether the mark of a fact is the official one
 * @param agreement G from 0 to 1, of perceptions with five answers
 * @param twoCamps of ordinal perceptions with three levels or more and five answers
 * @param frequencies answers per level, or no and yes, as they were given; of perceptions with five answers
 * @param median the middle mark of the members, with five answers
 */
public record ItemScore(
        String id,
        String dimension,
        Scope scope,
        Status status,
        @Nullable Integer nAnswered,
        @Nullable Integer nDontKnow,
        @Nullable Integer nNotApplicable,
        @Nullable Integer nInvalid,
        @Nullable Double mark,
        boolean confirmed,
        @Nullable Double agreement,
        @Nullable Boolean twoCamps,
        @Nullable List<Integer> frequencies,
        @Nullable Double median) {

    /** Whether an item carries a mark that may be shown. */
    public enum Status {
        SCORED,
        INSUFFICIENT,
        NOT_APPLICABLE,
        PROTECTED
    }

    /** Real answers among those who answered or said that they do not know, 0 to 1. */
    public @Nullable Double knowShare() {
        if (nAnswered == null || nDontKnow == null || nAnswered + nDontKnow == 0) {
            return null;
        }
        return nAnswered / (double) (nAnswered + nDontKnow);
    }

    public @Nullable Agreement agreementLabel() {
        return agreement == null ? null : Agreement.of(agreement);
    }

    /** Whole points, 0 to 100. */
    public @Nullable Integer display() {
        return mark == null ? null : Display.of(mark);
    }

    public @Nullable Band band() {
        return mark == null ? null : Band.of(Display.of(mark));
    }
}
