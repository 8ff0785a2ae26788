package coop.plenum.scoring.peer;

import coop.plenum.scoring.measure.Slack;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * When the total T of raw numbers, such as turnover, may be shown (S11): at least six organisations, and the second
 * largest cannot estimate the largest within p percent, T − x₁ − x₂ ≥ p/100 · x₁. Of 50000, 49000, 600 and 400 it can.
 */
public final class TotalRule {
    private static final int LEAST = 6;
    /** In per cent, of the p % rule. */
    public static final double P = 15;

    private TotalRule() {}

    public static boolean allows(Collection<Double> values) {
        return values.size() >= LEAST && !givesAway(values, P);
    }

    /** The p % rule: whether the second largest contributor can estimate the largest too well. */
    public static boolean givesAway(Collection<Double> values, double p) {
        List<Double> descending =
                values.stream().sorted(Comparator.reverseOrder()).toList();
        if (descending.isEmpty()) {
            return false;
        }
        double others = sum(descending.subList(Math.min(2, descending.size()), descending.size()));
        return Slack.below(others, p / 100 * descending.get(0));
    }

    /** The dominance rule: whether the n largest hold more than k percent of the total. */
    public static boolean isDominated(Collection<Double> values, int n, double k) {
        List<Double> descending =
                values.stream().sorted(Comparator.reverseOrder()).toList();
        double largest = sum(descending.subList(0, Math.min(n, descending.size())));
        return Slack.above(largest, k / 100 * sum(descending));
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
