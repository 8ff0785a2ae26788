package coop.plenum.report;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.report.ReportDocument.Agreement;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.chart.DotStrip;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions whose answers are worth a picture: where members differ most, and where they are most alike. */
public record Strips(List<Row> rows, Map<String, Question> questions, Locale language, NumberFormat decimal) {
    private static final int MOST_DIFFERING = 6;
    private static final int MOST_ALIKE = 3;

    /** Two camps first, then the widest spread. */
    public List<Strip> differing() {
        return rows.stream()
                .filter(r -> r.hasCounts() && differs(r.mark()))
                .sorted(Comparator.comparing((Row r) -> !r.mark().twoCamps())
                        .thenComparing(Comparator.comparingDouble(Row::spread).reversed()))
                .limit(MOST_DIFFERING)
                .map(this::strip)
                .toList();
    }

    /** The narrowest spread first. */
    public List<Strip> alike() {
        return rows.stream()
                .filter(r -> r.hasCounts() && !differs(r.mark()))
                .sorted(Comparator.comparingDouble(Row::spread))
                .limit(MOST_ALIKE)
                .map(this::strip)
                .toList();
    }

    /** Whether there are answers to show at all. */
    public boolean any() {
        return rows.stream().anyMatch(Row::hasCounts);
    }

    private static boolean differs(QuestionMark mark) {
        return mark.twoCamps() || mark.agreement() == Agreement.WEAK || mark.agreement() == Agreement.SPLIT;
    }

    private Strip strip(Row row) {
        QuestionMark mark = row.mark();
        return new Strip(
                "dots-" + mark.id(),
                row,
                DotStrip.of(mark.counts(), mark.twoCamps()),
                decimal.format(row.apart()),
                levels(questions.get(mark.id())));
    }

    private List<Worded> levels(@Nullable Question question) {
        return question != null && question.kind() instanceof Kind.Maturity maturity
                ? maturity.levels().stream().map(l -> Worded.of(l, language)).toList()
                : List.of();
    }
}
