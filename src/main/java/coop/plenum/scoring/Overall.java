package coop.plenum.scoring;

import coop.plenum.scoring.measure.Slack;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** Σ W·D / Σ W over the dimensions with a score, if they carry two thirds of Σ W: five of seven (S5). */
final class Overall {
    static final String ID = "overall";
    private static final double ENOUGH = 2.0 / 3;

    private Overall() {}

    /** The weighted mean of scores from 0 to 1. */
    static double mean(SortedMap<String, Double> scores, Map<String, Double> weights) {
        double sum = 0;
        double total = 0;
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            double weight = weights.getOrDefault(score.getKey(), 1.0);
            sum += weight * score.getValue();
            total += weight;
        }
        return sum / total;
    }

    /** What the dimensions with a score carry of all designed weight, 0 to 1. */
    static double coverage(Iterable<String> dimensions, SortedMap<String, Double> scores, Map<String, Double> weights) {
        double all = 0;
        double covered = 0;
        for (String dimension : dimensions) {
            double weight = weights.getOrDefault(dimension, 1.0);
            all += weight;
            covered += scores.containsKey(dimension) ? weight : 0;
        }
        return all > 0 ? covered / all : 0;
    }

    static boolean suffices(double coverage) {
        return Slack.atLeast(coverage, ENOUGH);
    }

    static OptionalDouble of(
            Iterable<String> dimensions, SortedMap<String, Double> scores, Map<String, Double> weights) {
        return suffices(coverage(dimensions, scores, weights))
                ? OptionalDouble.of(mean(scores, weights))
                : OptionalDouble.empty();
    }
}
