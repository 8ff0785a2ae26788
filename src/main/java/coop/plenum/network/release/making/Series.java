package coop.plenum.network.release.making;

import coop.plenum.network.release.making.ColumnId.Kind;
import java.util.Arrays;
import java.util.BitSet;

/** At most one value for each organisation, which is known here by its place among all that were ever counted. */
final class Series {
    static final long NONE = Long.MIN_VALUE;
    /** Of a value that fits into a byte: hundreds of columns of many thousand organisations are held at once. */
    private static final byte NO_BYTE = -1;

    private final byte[] small;
    private final long[] large;
    /** Who has a value: asked for far more often than the values. */
    private final BitSet present = new BitSet();

    private Series(byte[] small, long[] large) {
        this.small = small;
        this.large = large;
        Arrays.fill(small, NO_BYTE);
        Arrays.fill(large, NONE);
    }

    static Series of(Kind kind, int organisations) {
        return kind.isLarge()
                ? new Series(new byte[0], new long[organisations])
                : new Series(new byte[organisations], new long[0]);
    }

    void put(int organisation, long value) {
        if (large.length > 0) large[organisation] = value;
        else small[organisation] = value == NONE ? NO_BYTE : (byte) value;
        present.set(organisation, value != NONE);
    }

    boolean has(int organisation) {
        return present.get(organisation);
    }

    /** Who has a value; not to be changed. */
    BitSet present() {
        return present;
    }

    long at(int organisation) {
        if (large.length > 0) return large[organisation];
        return small[organisation] == NO_BYTE ? NONE : small[organisation];
    }

    boolean isLarge() {
        return large.length > 0;
    }

    int size() {
        return Math.max(small.length, large.length);
    }
}
