package coop.plenum.report;

import coop.plenum.assessment.answering.Numeral;
import coop.plenum.platform.Days;
import coop.plenum.platform.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What groups agreed on, as one reader sees it, each beside the mark of what the members said. */
public record Together(List<Line> lines, List<MarkLine> marks) {
    /**
     * An agreed answer.
     *
     * @param agreed as it is frozen
     * @param value {@code yes}, {@code no}, a level or a number; empty where there was no agreement
     * @param answer the level or option in words, or the number with its unit; empty for yes and no
     * @param mark the displayed mark of what the members said; none where it is not shown
     */
    public record Line(
            RoomAnswers.Agreed agreed,
            Worded question,
            String value,
            Worded answer,
            String day,
            @Nullable Integer mark,
            List<Informed> informs) {
        public int objections() {
            return agreed.objections();
        }

        public String minority() {
            return agreed.minority();
        }

        public boolean isAgreed() {
            return !value.isEmpty();
        }
    }

    /** A question that a workshop's question helps to answer, with its mark where that is shown. */
    public record Informed(Worded question, @Nullable Integer mark) {}

    /** A dimension with its joint mark and the members' own, where that is shown. */
    public record MarkLine(
            Worded dimension, int joint, int band, @Nullable Integer own) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    static Together of(ReportDocument report, Function<String, Worded> names, Locale language) {
        return new Together(
                report.room().agreed().stream()
                        .map(a -> line(report, a, names, language))
                        .toList(),
                report.room().marks().stream()
                        .map(m -> new MarkLine(
                                names.apply(m.dimension()),
                                m.mark(),
                                m.band(),
                                report.dimension(m.dimension())
                                        .map(ReportDocument.Mark::mark)
                                        .orElse(null)))
                        .toList());
    }

    private static Line line(
            ReportDocument report, RoomAnswers.Agreed agreed, Function<String, Worded> names, Locale language) {
        return new Line(
                agreed,
                Worded.of(agreed.text(), language),
                Optional.ofNullable(agreed.value()).orElse(""),
                Worded.of(answer(agreed, language), language),
                Days.inWords(agreed.agreedOn(), language),
                mark(report, agreed.question()),
                agreed.informs().stream()
                        .filter(q -> report.question(q).isPresent())
                        .map(q -> new Informed(names.apply(q), mark(report, q)))
                        .toList());
    }

    private static Text answer(RoomAnswers.Agreed agreed, Locale language) {
        boolean isFigure = agreed.value() != null && !agreed.unit().in(language).isEmpty();
        return isFigure
                ? Text.english(Numeral.write(agreed.value(), language) + " "
                        + agreed.unit().in(language))
                : agreed.answer();
    }

    private static @Nullable Integer mark(ReportDocument report, String question) {
        return report.question(question).map(ReportDocument.QuestionMark::mark).orElse(null);
    }
}
