package coop.plenum.scoring;

import coop.plenum.scoring.measure.Band;
import coop.plenum.scoring.measure.Display;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the overall hangs on the weights of the dimensions (S8); all marks from 0 to 1.
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
    private static final double LIGHT = 0.75;
    private static final double HEAVY = 1.25;
    private static final double ONE_POINT = 0.01;

    private record Dimension(double score, double weight) {}

    /** Of dimensions by score and weight W, 1 where nothing is said; nothing where none has weight. */
    static Optional<Robustness> of(SortedMap<String, Double> scores, Map<String, Double> weights) {
        List<Dimension> all = scores.entrySet().stream()
                .map(e -> new Dimension(e.getValue(), weights.getOrDefault(e.getKey(), 1.0)))
                .filter(d -> d.weight > 0)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Dimension> ascending = all.stream()
                .sorted(Comparator.comparingDouble(Dimension::score))
                .toList();
        List<Double> without = all.size() < 2
                ? List.of()
                : IntStream.range(0, all.size())
                        .mapToObj(dropped -> mean(without(all, dropped)))
                        .sorted()
                        .toList();
        return Optional.of(new Robustness(
                extreme(ascending, HEAVY, LIGHT).stream().min(Double::compare).orElseThrow(),
                extreme(ascending, LIGHT, HEAVY).stream().max(Double::compare).orElseThrow(),
                without.isEmpty() ? null : without.get(0),
                without.isEmpty() ? null : without.get(without.size() - 1),
                geometric(all)));
    }

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

    /** The t lowest dimensions by one factor and the others by the other, for every t: the extreme is among these. */
    private static List<Double> extreme(List<Dimension> ascending, double lowest, double others) {
        return IntStream.rangeClosed(0, ascending.size())
                .mapToObj(t -> mean(IntStream.range(0, ascending.size())
                        .mapToObj(k -> {
                            Dimension d = ascending.get(k);
                            return new Dimension(d.score, d.weight * (k < t ? lowest : others));
                        })
                        .toList()))
                .toList();
    }

    private static List<Dimension> without(List<Dimension> all, int dropped) {
        return IntStream.range(0, all.size())
                .filter(k -> k != dropped)
                .mapToObj(all::get)
                .toList();
    }

    private static double mean(List<Dimension> dimensions) {
        double sum = dimensions.stream().mapToDouble(d -> d.weight * d.score).sum();
        return sum / dimensions.stream().mapToDouble(Dimension::weight).sum();
    }

    private static double geometric(List<Dimension> dimensions) {
        double logs = dimensions.stream()
                .mapToDouble(d -> d.weight * Math.log(Math.max(d.score, ONE_POINT)))
                .sum();
        return Math.exp(
                logs / dimensions.stream().mapToDouble(Dimension::weight).sum());
    }
}
