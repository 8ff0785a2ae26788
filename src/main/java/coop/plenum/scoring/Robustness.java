package coop.plenum.scoring;

import coop.plenum.scoring.measure.Band;
import coop.plenum.scoring.measure.Display;
import org.jspecify.annotations.Nullable;

/**
 * How far the overall hangs on the weights of the dimensions (S8).
 *
 * @param low lowest overall if every dimension may count a quarter more or less; {@code high} the highest
 * @param dropOneLow lowest overall if one dimension is left out; {@code dropOneHigh} the highest; nothing where there is only one
 * @param geometric the geometric mean, each dimension at least one point
 */
public record Robustness(
        double low,
        double high,
        @Nullable Double dropOneLow,
        @Nullable Double dropOneHigh,
        double geometric) {

    public Band lowBand() {
        return Band.of(Display.of(low));
    }

    public Band highBand() {
        return Band.of(Display.of(high));
    }

    /** Both ends fall in the same band. */
    public boolean isStable() {
        return lowBand() == highBand();
    }
}
