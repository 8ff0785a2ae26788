package coop.plenum.network.release.making;

import java.util.Arrays;

/** At most one value for each organisation, which is known here by its place among all that were ever counted. */
final class Series {
    static final long NONE = Long.MIN_VALUE;

    private final long[] values;

    Series(int organisations) {
        values = new long[organisations];
        Arrays.fill(values, NONE);
    }

    void put(int organisation, long value) {
        values[organisation] = value;
    }

    boolean has(int organisation) {
        return values[organisation] != NONE;
    }

    long at(int organisation) {
        return values[organisation];
    }

    int size() {
        return values.length;
    }
}
