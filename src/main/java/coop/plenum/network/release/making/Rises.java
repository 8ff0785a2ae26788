package coop.plenum.network.release.making;

import coop.plenum.network.release.making.ColumnId.Kind;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Organisations whose mark of a dimension rose clearly from one campaign to the next. */
final class Rises {
    private static final int CLEARLY = 5;

    private Rises() {}

    static IntStream between(Snapshot before, Snapshot now, String dimension) {
        ColumnId column = ColumnId.dimension(dimension);
        Series then = before.series(column);
        Series today = now.series(column);
        return IntStream.range(0, today.size())
                .filter(i -> then.has(i) && today.has(i) && today.at(i) - then.at(i) >= CLEARLY)
                .filter(i -> now.series(ColumnId.FULL).has(i));
    }

    /** Which patterns each organisation had, as a number that differs where they do. */
    static long[] had(Snapshot snapshot) {
        long[] sums = new long[snapshot.size()];
        Arrays.fill(sums, 1);
        for (ColumnId column : snapshot.columns()) {
            if (column.kind() != Kind.HAD) continue;
            long mixed = mixed(column.key());
            Series series = snapshot.series(column);
            for (int i = 0; i < sums.length; i++) if (series.at(i) > 0) sums[i] += mixed;
        }
        return sums;
    }

    /** Spread over all of a long, so that sums of different sets differ. */
    private static long mixed(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        return (hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L;
    }
}
