package coop.plenum.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The marks of successive reports from left to right; the line is broken where a mark is missing. */
public record YearLine(List<Point> points, List<String> lines) {
    public static final int WIDTH = 260;
    public static final int HEIGHT = 72;
    private static final double SIDE = 18;
    private static final double TOP = 22;
    private static final double BOTTOM = 66;
    private static final double WHOLE = 100;

    /** A mark, and where it stands. */
    public record Point(int mark, String x, String y, String labelY) {}

    /** The marks in the order of the reports. */
    public static YearLine of(List<OptionalInt> marks) {
        List<Point> points = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> run = new ArrayList<>();
        double step = marks.size() < 2 ? 0 : (WIDTH - 2 * SIDE) / (marks.size() - 1);
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).isEmpty()) {
                end(run, lines);
                continue;
            }
            int mark = marks.get(i).getAsInt();
            Dot dot = Dot.at(SIDE + i * step, BOTTOM - (BOTTOM - TOP) * mark / WHOLE);
            points.add(new Point(mark, dot.x(), dot.y(), Dot.text(Double.parseDouble(dot.y()) - 8)));
            run.add(dot.pair());
        }
        end(run, lines);
        return new YearLine(points, lines);
    }

    private static void end(List<String> run, List<String> lines) {
        if (run.size() > 1) lines.add(String.join(" ", run));
        run.clear();
    }
}
