package coop.plenum.report;

import coop.plenum.questionnaire.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The must-haves of a report as one reader sees them. */
public record Floors(List<Line> failed, List<Line> notShown, boolean any) {
    /** A must-have with the displayed mark of its question, where there is one. */
    public record Line(
            Worded question,
            Worded reason,
            int needed,
            @Nullable Integer mark) {}

    static Floors of(ReportDocument report, Map<String, Question> questions, Locale language) {
        return new Floors(
                lines(report, questions, language, FloorMark.State.FAILED),
                lines(report, questions, language, FloorMark.State.NOT_SHOWN),
                !report.floors().isEmpty());
    }

    private static List<Line> lines(
            ReportDocument report, Map<String, Question> questions, Locale language, FloorMark.State state) {
        return report.floors().stream()
                .filter(f -> f.state() == state)
                .flatMap(f -> Optional.ofNullable(questions.get(f.question())).stream()
                        .flatMap(q -> line(report, f, q, language)))
                .toList();
    }

    private static Stream<Line> line(ReportDocument report, FloorMark floor, Question question, Locale language) {
        return question.floor().stream()
                .map(f -> new Line(
                        Worded.of(question.text(), language),
                        Worded.of(f.reason(), language),
                        floor.mark(),
                        report.question(floor.question())
                                .map(ReportDocument.QuestionMark::mark)
                                .orElse(null)));
    }
}
