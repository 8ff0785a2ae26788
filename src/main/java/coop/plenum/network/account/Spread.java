package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument.Bar;
import coop.plenum.network.release.ReleaseDocument.Cell;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How organisations are spread on a line from 0 to 100, as far as it is shown: the number in each field from twenty
 * organisations on, else the middle half of them from twelve on, else the median alone. Places are in per cent.
 *
 * @param middle the middle half; null where there are fields, or too few organisations
 */
record Spread(List<Field> fields, @Nullable Field middle, int median) {
    /** A part of the line; {@code even} tells neighbours apart. */
    record Field(int from, int width, String between, int count, boolean even) {
        public String centre() {
            return (2 * from + width) % 2 == 0 ? Integer.toString(from + width / 2) : from + width / 2 + ".5";
        }
    }

    /** Of a cell that is shown. */
    static Spread of(Cell cell) {
        int median = Objects.requireNonNull(cell.median());
        List<Bar> bars = cell.histogram();
        if (!bars.isEmpty()) {
            return new Spread(
                    IntStream.range(0, bars.size())
                            .mapToObj(i -> field(bars.get(i), i % 2 == 0))
                            .toList(),
                    null,
                    median);
        }
        Integer lower = cell.lower();
        Integer upper = cell.upper();
        if (lower == null || upper == null) return new Spread(List.of(), null, median);
        return new Spread(List.of(), field(new Bar(lower, upper, 0), true), median);
    }

    private static Field field(Bar bar, boolean even) {
        // A field ends where the next one begins.
        int end = bar.to() % 20 == 19 ? bar.to() + 1 : bar.to();
        return new Field(bar.from(), end - bar.from(), bar.from() + "–" + bar.to(), bar.count(), even);
    }
}
