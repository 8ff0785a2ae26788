package coop.plenum.scoring;

import coop.plenum.scoring.measure.Agreement;
import coop.plenum.scoring.measure.Slack;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which patterns to try first (S14): leverage = 100·Σ q·e, need = Σ q·e·(1−x̄) / Σ q·e, gain = need · leverage,
 * priority = gain · (0.5 + 0.5 · agreement), highest first.
 */
final class Recommendations {
    private static final double OF_LINKS = 0.50;
    private static final double LEAST_NEED = 0.20;
    private static final double MILLION = 1e6;
    private static final double SLACK = 1e-9;

    private static final Comparator<Recommendation> BEST_FIRST = Comparator.comparingLong(
                    (Recommendation r) -> -sixDecimals(r.priority()))
            .thenComparingLong(r -> -sixDecimals(r.need()))
            .thenComparing(Recommendation::pattern);

    private Recommendations() {}

    /** The patterns that are eligible, with all their numbers. */
    static List<Recommendation> of(Map<String, Map<String, Double>> patterns, Map<String, Lever> levers) {
        return patterns.entrySet().stream()
                .map(p -> of(p.getKey(), new TreeMap<>(p.getValue()), levers))
                .flatMap(Optional::stream)
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<Recommendation> of(
            String pattern, SortedMap<String, Double> links, Map<String, Lever> levers) {
        double applicable = 0;
        double scored = 0;
        double carried = 0;
        double missing = 0;
        double spoken = 0;
        double agreeing = 0;
        for (Map.Entry<String, Double> link : links.entrySet()) {
            Lever lever = levers.get(link.getKey());
            if (lever == null || lever.notApplicable()) {
                continue;
            }
            double q = link.getValue();
            applicable += q;
            Double mark = lever.mark();
            if (mark == null) {
                continue;
            }
            scored += q;
            carried += q * lever.e();
            missing += q * lever.e() * (1 - mark);
            Double g = lever.agreement();
            if (g != null) {
                spoken += q * lever.e();
                agreeing += q * lever.e() * g;
            }
        }
        if (carried <= 0 || Slack.below(scored, OF_LINKS * applicable) || Slack.below(missing / carried, LEAST_NEED)) {
            return Optional.empty();
        }
        double need = missing / carried;
        double leverage = 100 * carried;
        double gain = need * leverage;
        Double agreement = spoken > 0 ? agreeing / spoken : null;
        double priority = gain * (agreement == null ? 1 : 0.5 + 0.5 * agreement);
        return Optional.of(new Recommendation(pattern, leverage, need, gain, agreement, priority, tag(agreement)));
    }

    private static Recommendation.Tag tag(@Nullable Double agreement) {
        return agreement != null && Agreement.of(agreement) == Agreement.SPLIT
                ? Recommendation.Tag.TALK_FIRST
                : Recommendation.Tag.ACT;
    }

    private static long sixDecimals(@Nullable Double value) {
        return value == null ? 0 : Math.round(value * MILLION + SLACK);
    }
}
