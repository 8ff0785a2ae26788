package coop.plenum.report.trend;

import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.chart.YearLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The displayed marks of all reports on one questionnaire, from the oldest to this one. */
record Years(List<String> periods, List<Row> rows) {
    /** The marks of one dimension, or of all together under no key. */
    record Row(String key, List<String> marks, YearLine line) {}

    static Years of(List<ReportDocument> reports, List<String> dimensions) {
        List<Row> rows = new ArrayList<>();
        for (String key : dimensions) {
            rows.add(row(key, reports, r -> r.dimension(key).map(Mark::mark)));
        }
        rows.add(row("", reports, r -> Optional.ofNullable(r.overall().mark())));
        return new Years(reports.stream().map(ReportDocument::period).toList(), rows);
    }

    private static Row row(
            String key, List<ReportDocument> reports, Function<ReportDocument, Optional<@Nullable Integer>> mark) {
        List<OptionalInt> marks = reports.stream()
                .map(mark)
                .map(m -> m.map(OptionalInt::of).orElse(OptionalInt.empty()))
                .toList();
        return new Row(
                key,
                marks.stream()
                        .map(m -> m.isPresent() ? Integer.toString(m.getAsInt()) : "–")
                        .toList(),
                YearLine.of(marks));
    }

    /** Worth showing from two reports on. */
    public boolean any() {
        return periods.size() > 1;
    }
}
