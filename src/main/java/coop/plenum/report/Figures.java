package coop.plenum.report;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.report.ReportDocument.Fact;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of the organisation as one reader sees them. */
public final class Figures {
    private static final int PLACES = 2;

    private final List<Line> all;

    Figures(List<Fact> facts, Map<String, Question> questions, Locale language) {
        NumberFormat number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(PLACES);
        all = facts.stream()
                .flatMap(f -> Optional.ofNullable(questions.get(f.question())).stream()
                        .map(q -> line(f, q, number, language)))
                .toList();
    }

    /**
     * A figure in words.
     *
     * @param values with their unit; empty where they are not shown
     * @param limit the value under which it lies, with its unit; none where it raises no notice
     */
    public record Line(
            Fact fact,
            Worded question,
            String values,
            @Nullable String limit) {
        public boolean several() {
            return fact.values().size() > 1;
        }
    }

    /** Those that have a value to show. */
    public List<Line> lines() {
        return all.stream().filter(l -> !l.values().isEmpty()).toList();
    }

    /** Those that lie under the value that must be noticed, whatever the marks say. */
    public List<Line> alerts() {
        return all.stream().filter(l -> l.limit() != null).toList();
    }

    private static Line line(Fact fact, Question question, NumberFormat number, Locale language) {
        String unit =
                question.kind() instanceof Kind.Figure figure ? figure.unit().in(language) : "";
        String values = fact.values().stream()
                .map(v -> number.format(new BigDecimal(v)))
                .collect(Collectors.joining("; "));
        String limit = fact.alertBelow();
        return new Line(
                fact,
                Worded.of(question.text(), language),
                values.isEmpty() ? "" : values + " " + unit,
                limit == null ? null : number.format(new BigDecimal(limit)) + " " + unit);
    }
}
