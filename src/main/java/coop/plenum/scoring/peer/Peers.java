package coop.plenum.scoring.peer;

import coop.plenum.scoring.measure.Band;
import coop.plenum.scoring.measure.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation sees of a frozen snapshot of displayed scores, its own among them (S10): nothing below 6
 * organisations, the median from 6, quartiles and its own quarter from 12, percentile and histogram from 20. Numbers are
 * rounded to 5; never lowest, highest or names.
 *
 * @param m organisations in the snapshot
 * @param percentile mid-rank of the own score, within 5 and 95
 */
public record Peers(
        int m,
        @Nullable Integer median,
        @Nullable Integer lowerQuartile,
        @Nullable Integer upperQuartile,
        @Nullable Position position,
        @Nullable Integer percentile,
        List<Bar> histogram) {
    private static final int FOR_MEDIAN = 6;
    private static final int FOR_QUARTILES = 12;
    private static final int FOR_PERCENTILE = 20;

    /** Where one stands: strictly outside the unrounded quartiles, or between them. */
    public enum Position {
        LOWER_QUARTER,
        MIDDLE_HALF,
        UPPER_QUARTER
    }

    /** Organisations whose score lies within {@code from} and {@code to} points. */
    public record Bar(int from, int to, int count) {
        private static final int LEAST = 5;

        /** The five bands from left to right, each bar closed when it counts five, the remainder added to the last. */
        static List<Bar> of(MarkCounts scores) {
            List<Bar> bars = new ArrayList<>();
            Bar open = new Bar(0, -1, 0);
            for (Band band : Band.values()) {
                open = new Bar(open.from, band.to(), open.count + scores.within(band.from(), band.to()));
                if (open.count >= LEAST) {
                    bars.add(open);
                    open = new Bar(band.to() + 1, band.to(), 0);
                }
            }
            if (open.from <= open.to && !bars.isEmpty()) {
                Bar last = bars.remove(bars.size() - 1);
                bars.add(new Bar(last.from, open.to, last.count + open.count));
            }
            return List.copyOf(bars);
        }
    }

    /** The comparison for one organisation, or for a reader who has none. */
    public static Peers of(List<Integer> scores, OptionalInt own) {
        return of(MarkCounts.of(scores), own);
    }

    /** The same of marks that are counted already. */
    public static Peers of(MarkCounts scores, OptionalInt own) {
        int m = scores.size();
        boolean quartiles = m >= FOR_QUARTILES;
        boolean ranks = m >= FOR_PERCENTILE;
        return new Peers(
                m,
                m >= FOR_MEDIAN ? rounded(scores, 0.5) : null,
                quartiles ? rounded(scores, 0.25) : null,
                quartiles ? rounded(scores, 0.75) : null,
                quartiles && own.isPresent() ? scores.position(own.getAsInt()) : null,
                ranks && own.isPresent() ? percentile(scores, own.getAsInt()) : null,
                ranks ? Bar.of(scores) : List.of());
    }

    /** Too few organisations to show anything. */
    public boolean isProtected() {
        return median == null;
    }

    private static int rounded(MarkCounts scores, double q) {
        return Display.roundedToFive(scores.quantile(q));
    }

    private static int percentile(MarkCounts scores, int own) {
        return Display.clipped(Display.roundedToFive(scores.percentileRank(own)));
    }
}
