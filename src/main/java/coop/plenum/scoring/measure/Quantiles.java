package coop.plenum.scoring.measure;

import java.util.Collection;

/** Quantiles of type 7 of Hyndman and Fan, as a spreadsheet's QUARTILE, and the mid-rank percentile (S10). */
public final class Quantiles {
    private Quantiles() {}

    /** The q-quantile, q from 0 to 1, of at least one value: linear between the two neighbours of place (n − 1)·q. */
    public static double quantile(Collection<? extends Number> values, double q) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no quantile of nothing");
        }
        double place = (sorted.length - 1) * q;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public static double median(Collection<? extends Number> values) {
        return quantile(values, 0.5);
    }

    /** 100 · (below + ½ · equal) / m: 4 among twenty values of which six are less and one is equal has rank 32.5. */
    public static double percentileRank(Collection<? extends Number> values, double own) {
        double points = values.stream()
                .mapToDouble(Number::doubleValue)
                .map(v -> Slack.below(v, own) ? 1 : Slack.above(v, own) ? 0 : 0.5)
                .sum();
        return 100 * points / values.size();
    }
}
