package coop.plenum.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question as dots over its levels, lowest level first.
 *
 * @param middle where the arrow at the middle answer stands
 * @param membersPerDot more than one where there are too many members to draw
 * @param camps the two brackets; null where the answers do not form two camps
 */
public record DotStrip(
        List<Column> columns,
        double axis,
        double middle,
        int membersPerDot,
        @Nullable Camps camps) {
    private static final int MOST_DOTS = 60;
    private static final double WIDTH = 416;
    private static final double GAP = 5;
    private static final double PITCH = 13;
    private static final double ABOVE = 12;
    private static final double BRACKET = 18;

    /** One level: its line, its middle, its dots, and how many members chose it. */
    public record Column(int level, int count, String from, String to, String middle, List<Dot> dots) {}

    /** Two brackets over the levels below and above the middle one, and how many members are under each. */
    public record Camps(String path, String lowX, String highX, int low, int between, int high) {}

    public String axisY() {
        return Dot.text(axis);
    }

    public String labelY() {
        return Dot.text(axis + 21);
    }

    public String arrow() {
        return "M" + Dot.text(middle) + " " + Dot.text(axis + 27) + "l7 11h-14z";
    }

    public String height() {
        return Dot.text(axis + 48);
    }

    /** {@code counts} holds the members on each level and at least one answer. */
    public static DotStrip of(List<Integer> counts, boolean twoCamps) {
        int answers = counts.stream().mapToInt(c -> c).sum();
        int each = Math.max(1, (answers + MOST_DOTS - 1) / MOST_DOTS);
        double pitch = WIDTH / counts.size();
        int inRow = Math.max(1, Math.min(10, (int) ((pitch - 2 * GAP - 4) / PITCH)));
        int most = counts.stream().mapToInt(c -> dots(c, each)).max().orElse(0);
        int rows = Math.max(1, (most + inRow - 1) / inRow);
        double axis = rows * PITCH + (twoCamps ? ABOVE + BRACKET : ABOVE);
        List<Column> columns = new ArrayList<>();
        for (int level = 0; level < counts.size(); level++) {
            double left = level * pitch;
            double middle = left + pitch / 2;
            columns.add(new Column(
                    level,
                    counts.get(level),
                    Dot.text(left + GAP),
                    Dot.text(left + pitch - GAP),
                    Dot.text(middle),
                    dots(dots(counts.get(level), each), inRow, middle, axis)));
        }
        Camps camps = twoCamps ? camps(counts, axis - rows * PITCH - 1) : null;
        return new DotStrip(columns, axis, pitch / 2 + pitch * median(counts), each, camps);
    }

    /** The middle answer; half way where it lies between two levels. */
    public static double median(List<Integer> counts) {
        int answers = counts.stream().mapToInt(c -> c).sum();
        return (at(counts, (answers - 1) / 2) + at(counts, answers / 2)) / 2.0;
    }

    private static int at(List<Integer> counts, int position) {
        int seen = 0;
        for (int level = 0; level < counts.size(); level++) {
            seen += counts.get(level);
            if (position < seen) return level;
        }
        return 0;
    }

    private static int dots(int members, int each) {
        return members == 0 ? 0 : Math.max(1, (members + each / 2) / each);
    }

    private static List<Dot> dots(int count, int inRow, double middle, double axis) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / inRow;
            int here = Math.min(inRow, count - row * inRow);
            double x = middle + (i % inRow - (here - 1) / 2.0) * PITCH;
            dots.add(Dot.at(x, axis - 8.1 - row * PITCH));
        }
        return dots;
    }

    private static Camps camps(List<Integer> counts, double y) {
        int levels = counts.size();
        int lowLevels = levels / 2;
        int highFrom = levels - lowLevels;
        double pitch = WIDTH / levels;
        double lowEnd = lowLevels * pitch - 6;
        double highStart = highFrom * pitch + 6;
        String low = "M6 " + Dot.text(y) + "v-7H" + Dot.text(lowEnd) + "v7";
        String high = "M" + Dot.text(highStart) + " " + Dot.text(y) + "v-7H410v7";
        return new Camps(
                low + high,
                Dot.text((6 + lowEnd) / 2),
                Dot.text((highStart + 410) / 2),
                sum(counts.subList(0, lowLevels)),
                sum(counts.subList(lowLevels, highFrom)),
                sum(counts.subList(highFrom, levels)));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(c -> c).sum();
    }
}
