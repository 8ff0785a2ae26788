package coop.plenum.network.release.page;

import coop.plenum.network.release.ReleaseDocument.Bar;
import coop.plenum.network.release.ReleaseDocument.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How some organisations are spread from 0 to 100, drawn: fields with their counts where there are any, else the middle
 * half where that is known, and always the median.
 *
 * @param middle the middle half, from quartile to quartile
 */
public record Spread(
        List<Field> fields,
        @Nullable Field middle,
        int median,
        @Nullable Integer own) {
    private static final int COLOURS = 3;

    /**
     * A stretch of the scale; places and widths are per cent of it.
     *
     * @param shade 0 to 2
     */
    public record Field(int from, int to, int count, int shade) {
        /** Up to where the next one begins. */
        public int width() {
            return (to >= 99 ? 100 : to + 1) - from;
        }

        public String centre() {
            return from + width() / 2 + (width() % 2 == 1 ? ".5" : "");
        }
    }

    static @Nullable Spread of(Cell cell, @Nullable Integer own) {
        Integer median = cell.median();
        if (median == null) return null;
        List<Field> fields = new ArrayList<>();
        for (Bar bar : cell.histogram()) {
            fields.add(new Field(bar.from(), bar.to(), bar.count(), fields.size() % COLOURS));
        }
        Integer lower = cell.lower();
        Integer upper = cell.upper();
        if (!fields.isEmpty() || lower == null || upper == null) return new Spread(fields, null, median, own);
        return new Spread(fields, new Field(lower, upper - 1, 0, 0), median, own);
    }
}
