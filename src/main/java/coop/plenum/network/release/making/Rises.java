package coop.plenum.network.release.making;

import coop.plenum.network.release.making.ColumnId.Kind;
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

    /** Which patterns an organisation had, as a number that differs where they do. */
    static long had(Snapshot snapshot, int organisation) {
        long sum = 1;
        for (ColumnId column : snapshot.columns()) {
            boolean had = column.kind() == Kind.HAD && snapshot.series(column).at(organisation) > 0;
            if (had) sum += mixed(column.key());
        }
        return sum;
    }

    /** Spread over all of a long, so that sums of different sets differ. */
    private static long mixed(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        return (hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L;
    }
}
