package coop.plenum.scoring.measure;

/** Comparisons with thresholds, 1e-9 generous, so that a sum of doubles never falls short by its last digit (S13). */
public final class Slack {
    private static final double SLACK = 1e-9;

    private Slack() {}

    public static boolean atLeast(double value, double threshold) {
        return value >= threshold - SLACK;
    }

    public static boolean below(double value, double threshold) {
        return !atLeast(value, threshold);
    }

    public static boolean above(double value, double threshold) {
        return value > threshold + SLACK;
    }
}
