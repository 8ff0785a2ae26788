package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument.Total;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.Agreement;
import coop.plenum.report.ReportDocument.Fact;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a release takes of a report: displayed numbers alone.
 *
 * @param marks by the places of the layout
 * @param totals in hundredths, joined by commas, empty where there is none
 */
record Gist(Marks marks, String totals, List<String> suggested) {
    private static final int WHOLE = 100;

    static Gist of(Layout layout, ReportDocument report, Map<String, String> profile) {
        Marks marks = Marks.none(layout.marks().size());
        Source source = new Source(report);
        for (int i = 0; i < layout.marks().size(); i++) {
            Integer mark = source.mark(layout.marks().get(i).column());
            if (mark != null && mark >= 0 && mark <= WHOLE) marks.put(i, mark);
        }
        String totals = layout.totals().stream()
                .map(p -> source.total(p.column(), profile))
                .collect(Collectors.joining(","));
        return new Gist(
                marks,
                totals,
                report.suggestions().stream()
                        .map(Suggestion::pattern)
                        .distinct()
                        .toList());
    }

    private static final class Source {
        private final ReportDocument report;
        private final Map<String, Integer> marks = new HashMap<>();
        private final Map<String, QuestionMark> questions = new HashMap<>();
        private final Map<String, Double> facts = new HashMap<>();

        private Source(ReportDocument report) {
            this.report = report;
            for (Mark m : report.dimensions()) put(m);
            for (Mark m : report.principles()) put(m);
            for (QuestionMark q : report.questions()) questions.put(q.id(), q);
            for (Fact f : report.facts()) {
                if (f.confirmed() && f.values().size() == 1) {
                    facts.put(f.question(), Double.valueOf(f.values().get(0)));
                }
            }
        }

        private void put(Mark mark) {
            Integer shown = mark.mark();
            if (mark.isOk() && shown != null) marks.put(mark.key(), shown);
        }

        private @Nullable Integer mark(ColumnId column) {
            return switch (column.kind()) {
                case OVERALL -> report.overall().isOk() ? report.overall().mark() : null;
                case QUESTION ->
                    Optional.ofNullable(questions.get(column.question()))
                            .map(QuestionMark::mark)
                            .orElse(null);
                case DISAGREEMENT ->
                    Optional.ofNullable(questions.get(column.question()))
                            .map(QuestionMark::agreement)
                            .map(a -> a == Agreement.WEAK || a == Agreement.SPLIT ? 1 : 0)
                            .orElse(null);
                case PERCENTAGE ->
                    Optional.ofNullable(facts.get(column.question()))
                            .map(v -> (int) Math.round(v))
                            .orElse(null);
                default -> marks.get(column.key());
            };
        }

        private String total(ColumnId column, Map<String, String> profile) {
            if (column.question().equals(Total.PAID_PEOPLE)) {
                String people = profile.getOrDefault(Total.PAID_PEOPLE, "");
                return people.matches("[0-9]{1,9}") ? people + "00" : "";
            }
            Double value = facts.get(column.question());
            return value == null ? "" : Long.toString(Math.round(value * WHOLE));
        }
    }
}
