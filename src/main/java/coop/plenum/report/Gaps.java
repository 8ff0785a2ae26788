package coop.plenum.report;

import coop.plenum.report.ReportDocument.Mark;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far the marks of a report are from the levels that the organisation wants to reach. */
record Gaps(List<Line> lines) {
    private static final int POINTS_OF_A_LEVEL = 20;

    /** @param missing points still to go; null where the dimension has no mark */
    record Line(
            Worded name,
            int level,
            @Nullable Integer mark,
            @Nullable Integer missing) {}

    static Gaps of(ReportView report, Map<String, Integer> targets) {
        return new Gaps(report.document().dimensions().stream()
                .filter(d -> targets.containsKey(d.key()))
                .map(d -> line(report.name(d.key()), Objects.requireNonNull(targets.get(d.key())), d))
                .toList());
    }

    private static Line line(Worded name, int level, Mark mark) {
        Integer shown = mark.mark();
        return new Line(name, level, shown, shown == null ? null : Math.max(0, POINTS_OF_A_LEVEL * level - shown));
    }
}
