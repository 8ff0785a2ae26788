package coop.plenum.scoring.peer;

import coop.plenum.scoring.measure.Slack;
import java.util.Collection;

/**
 * How many organisations have which displayed mark, 0 to 100. The quantiles and ranks of {@code Quantiles}, without
 * sorting anew for each of ten thousand organisations that ask for their place.
 */
public final class MarkCounts {
    private static final int MARKS = 101;

    private final int[] counts = new int[MARKS];
    private int m;

    public static MarkCounts of(Collection<Integer> marks) {
        MarkCounts all = new MarkCounts();
        marks.forEach(all::add);
        return all;
    }

    public void add(int mark) {
        counts[mark]++;
        m++;
    }

    /** How many organisations. */
    public int size() {
        return m;
    }

    /** How many marks lie within these two, both included. */
    int within(int from, int to) {
        int inside = 0;
        for (int mark = from; mark <= to; mark++) inside += counts[mark];
        return inside;
    }

    /** The q-quantile of type 7, of at least one mark. */
    double quantile(double q) {
        double place = (m - 1) * q;
        int below = (int) Math.floor(place);
        int lower = at(below);
        return lower + (place - below) * (at(Math.min(below + 1, m - 1)) - lower);
    }

    /** 100 · (below + ½ · equal) / m. */
    double percentileRank(int own) {
        return 100 * (within(0, own - 1) + 0.5 * counts[own]) / m;
    }

    Peers.Position position(int own) {
        if (Slack.below(own, quantile(0.25))) return Peers.Position.LOWER_QUARTER;
        return Slack.above(own, quantile(0.75)) ? Peers.Position.UPPER_QUARTER : Peers.Position.MIDDLE_HALF;
    }

    private int at(int place) {
        int passed = 0;
        for (int mark = 0; mark < MARKS; mark++) {
            passed += counts[mark];
            if (passed > place) return mark;
        }
        throw new IllegalArgumentException("no quantile of nothing");
    }
}
