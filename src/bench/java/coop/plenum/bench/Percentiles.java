package coop.plenum.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Times in order, in milliseconds. */
final class Percentiles {
    private static final double NANOS = 1e6;

    private final long[] sorted;

    Percentiles(Collection<Long> nanos) {
        sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / NANOS;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms of %d",
                at(0.5),
                at(0.95),
                at(0.99),
                Arrays.stream(sorted).max().orElse(0) / NANOS,
                sorted.length);
    }
}
