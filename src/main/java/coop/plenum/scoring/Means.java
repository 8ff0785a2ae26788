package coop.plenum.scoring;

import java.util.Collection;

/** Plain means, in the order given. */
final class Means {
    private Means() {}

    static double mean(Collection<Double> values) {
        return sum(values) / values.size();
    }

    static double sum(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
