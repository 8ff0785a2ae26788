package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a fact, as it was typed by whoever looks after it. Its fields are named as where members answer.
 *
 * @param problem what is wrong with it; null where it is sound, or empty
 */
public record TypedFact(
        TypedAnswer typed, Locale language, @Nullable String problem) {
    /** What came for this question; empty where nothing did. */
    public static TypedFact of(
            Question question, MultivaluedMap<String, String> form, Locale language, AnsweringMessages texts) {
        TypedAnswer typed = TypedAnswer.of(question, form);
        String problem = typed.choice().equals(TypedAnswer.DONT_KNOW)
                ? texts.chooseOne()
                : typed.problem(language, texts).orElse(null);
        return new TypedFact(typed, language, problem);
    }

    public static TypedFact empty(Question question, Locale language) {
        return new TypedFact(TypedAnswer.of(question, new MultivaluedHashMap<>()), language, null);
    }

    /** The value to confirm; empty where nothing was typed, or nothing sound. */
    public Optional<Answer> answer() {
        if (problem != null || !typed.isGiven()) return Optional.empty();
        return Optional.of(typed.answer(language));
    }

    public Question question() {
        return typed.question();
    }

    public String id() {
        return question().id();
    }

    /** The number that was typed. */
    public String figure() {
        return typed.figure().result();
    }

    public boolean isEstimated() {
        return typed.figure().estimated();
    }

    public boolean chosen(String value) {
        return List.of(typed.choice().split(",", -1)).contains(value);
    }

    /** What a figure is counted in; null for all other kinds. */
    public @Nullable String unit() {
        return question().kind() instanceof Kind.Figure kind ? kind.unit().in(language) : null;
    }

    public boolean isSeveral() {
        return question().kind() instanceof Kind.MultipleChoice;
    }

    /** A value to choose, in words. */
    public record Choice(String key, String words) {}

    /** Every value to choose from; empty for figures. */
    public List<Choice> choices(AnsweringMessages texts) {
        return keys().stream()
                .map(k -> new Choice(k, AnswerWords.of(question(), Given.VALUE, k, language, texts)))
                .toList();
    }

    private List<String> keys() {
        Kind kind = question().kind();
        if (kind instanceof Kind.YesNo) return List.of("yes", "no");
        if (kind instanceof Kind.SingleChoice single) return keys(single.options());
        if (kind instanceof Kind.MultipleChoice several) return keys(several.options());
        if (!(kind instanceof Kind.Maturity maturity)) return List.of();
        return IntStream.range(0, maturity.levels().size())
                .mapToObj(Integer::toString)
                .toList();
    }

    private static List<String> keys(List<Kind.Option> options) {
        return options.stream().map(Kind.Option::key).toList();
    }
}
