package coop.plenum.scoring;

import coop.plenum.scoring.measure.Agreement;
import coop.plenum.scoring.measure.Band;
import coop.plenum.scoring.measure.Display;
import coop.plenum.scoring.measure.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension, a principle or the overall: D = Σ w·x̄ / Σ w over the scored items, with its 90 % interval (S4, S5, S7).
 *
 * @param coverage scored weight of the applicable weight, 0 to 1; nothing where no item applies
 * @param n members with at least one answer among the perceptions behind it
 * @param score D from 0 to 1; only {@link #display} may be shown
 * @param interval clipped to 0 and 1; none for a joint answer
 * @param everyoneAnswered n = N, so the interval has no width
 * @param agreement G from 0 to 1, with five members
 */
public record CompositeScore(
        String id,
        Status status,
        @Nullable Double coverage,
        int n,
        @Nullable Double score,
        @Nullable Interval interval,
        boolean everyoneAnswered,
        @Nullable Double agreement) {

    /** In the order in which the rules decide (S4). */
    public enum Status {
        NOT_APPLICABLE,
        INSUFFICIENT_DATA,
        PROTECTED,
        OK
    }

    public boolean isOk() {
        return status == Status.OK;
    }

    /** Whole points, 0 to 100. */
    public @Nullable Integer display() {
        return score == null ? null : Display.of(score);
    }

    public @Nullable Band band() {
        return score == null ? null : Band.of(Display.of(score));
    }

    /** The bands the interval reaches, lowest first: one, or the two ends; print both where there are two (S13). */
    public List<Band> bands() {
        if (score == null) {
            return List.of();
        }
        Band own = Band.of(Display.of(score));
        Band low = interval == null ? own : Band.of(interval.displayLow());
        Band high = interval == null ? own : Band.of(interval.displayHigh());
        return low == high ? List.of(own) : List.of(low, high);
    }

    /** More than ten points either side. */
    public @Nullable Boolean fragile() {
        return interval == null ? null : interval.isFragile();
    }

    public @Nullable Agreement agreementLabel() {
        return agreement == null ? null : Agreement.of(agreement);
    }

    static CompositeScore without(String id, Status status, @Nullable Double coverage, int n) {
        return new CompositeScore(id, status, coverage, n, null, null, false, null);
    }

    CompositeScore hidden() {
        return isOk() ? without(id, Status.PROTECTED, coverage, n) : this;
    }
}
