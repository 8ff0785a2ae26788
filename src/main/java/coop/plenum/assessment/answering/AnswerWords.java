package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer in words, for tables and for whoever looks at facts. */
public final class AnswerWords {
    private AnswerWords() {}

    /** The answer as a person of this language reads it; empty where nothing is decided. */
    public static String of(
            Question question,
            @Nullable Given given,
            @Nullable String value,
            Locale language,
            AnsweringMessages texts) {
        if (given == null) return "";
        return switch (given) {
            case DONT_KNOW -> texts.dontKnow();
            case NOT_APPLICABLE -> texts.notApplicable();
            case VALUE -> value(question, Objects.requireNonNullElse(value, ""), language, texts);
        };
    }

    private static String value(Question question, String value, Locale language, AnsweringMessages texts) {
        if (question.kind() instanceof Kind.Maturity maturity) {
            return maturity.levels().get(Integer.parseInt(value)).in(language);
        }
        if (question.kind() instanceof Kind.YesNo) return value.equals("yes") ? texts.yes() : texts.no();
        if (question.kind() instanceof Kind.Figure figure) {
            return Numeral.write(value, language) + " " + figure.unit().in(language);
        }
        return chosen(question.kind(), value, language);
    }

    /** The chosen options of a question with options. */
    static String chosen(Kind kind, String value, Locale language) {
        if (kind instanceof Kind.SingleChoice single) return options(single.options(), value, language);
        return kind instanceof Kind.MultipleChoice several ? options(several.options(), value, language) : value;
    }

    private static String options(List<Kind.Option> options, String value, Locale language) {
        List<String> chosen = List.of(value.split(",", -1));
        return options.stream()
                .filter(o -> chosen.contains(o.key()))
                .map(o -> o.text().in(language))
                .collect(Collectors.joining("; "));
    }
}
