package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Parts;
import coop.plenum.questionnaire.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What helps to give one figure, in the words and signs of the reader.
 *
 * @param range the least and the most that can be true, with the unit; empty for other kinds
 * @param marks how this organisation's figure is marked, by rising value
 * @param computed how the saved figure was worked out; empty where the result itself was given
 */
record FigureHints(String range, List<Mark> marks, String computed, Locale language) {
    private static final int WHOLE = 100;

    /** A value and the mark it earns, 0 to 100. */
    record Mark(String value, long mark) {}

    static FigureHints of(
            Question question, Answer answer, Map<String, String> profile, Locale language, AnsweringMessages texts) {
        if (!(question.kind() instanceof Kind.Figure kind)) return new FigureHints("", List.of(), "", language);
        String unit = kind.unit().in(language);
        List<Mark> marks = kind.anchors().of(profile).stream()
                .map(a -> new Mark(written(a.value(), language), Math.round(WHOLE * a.mark())))
                .toList();
        String most = written(kind.plausible().most(), language) + " " + unit;
        return new FigureHints(
                texts.plausible(written(kind.plausible().least(), language), most),
                marks,
                computed(kind, answer, language, texts),
                language);
    }

    /** For a page on which something else was typed. */
    FigureHints withoutComputed() {
        return new FigureHints(range, marks, "", language);
    }

    /** How the result of this answer came about; empty where it was not worked out from parts. */
    static String computed(Kind.Figure kind, Answer answer, Locale language, AnsweringMessages texts) {
        String saved = answer.parts();
        String value = answer.value();
        if (saved == null || value == null || kind.parts().isEmpty()) return "";
        String[] both = saved.split(",", -1);
        Parts.Compute compute = kind.parts().get().compute();
        return texts.computed(
                compute.key(),
                Numeral.write(both[0], language),
                Numeral.write(both[1], language),
                Numeral.write(value, language),
                compute.decimals());
    }

    /** A saved figure as it is typed in this language. */
    Figure typed(Answer answer) {
        String value = answer.value() == null ? "" : Numeral.write(answer.value(), language);
        String saved = answer.parts();
        if (saved == null) return new Figure(value, "", "", answer.estimated());
        String[] both = saved.split(",", -1);
        return new Figure("", Numeral.write(both[0], language), Numeral.write(both[1], language), answer.estimated());
    }

    private static String written(double value, Locale language) {
        return Numeral.write(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(), language);
    }
}
