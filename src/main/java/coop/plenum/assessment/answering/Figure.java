package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Parts;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was typed: the result itself, or the two parts it is worked out from, or both.
 *
 * @param estimated whether the box for an estimate was ticked
 */
record Figure(String result, String first, String second, boolean estimated) {
    static final Figure NONE = new Figure("", "", "", false);

    /** What was typed of what this question asks; whatever else was sent is not looked at. */
    static Figure of(Question question, MultivaluedMap<String, String> form) {
        if (!(question.kind() instanceof Kind.Figure kind)) return NONE;
        String id = question.id();
        boolean parts = kind.parts().isPresent();
        return new Figure(
                typed(form, id + "-figure"),
                parts ? typed(form, id + "-first") : "",
                parts ? typed(form, id + "-second") : "",
                form.containsKey(id + "-estimate"));
    }

    private static String typed(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }

    /** Whether a number was typed. */
    boolean isGiven() {
        return !(result.isEmpty() && first.isEmpty() && second.isEmpty());
    }

    /** Whether it has a value: every number can be read, and two parts give a result. */
    boolean isSound(Kind.Figure kind, Locale language) {
        boolean readable = Stream.of(result, first, second)
                .filter(t -> !t.isEmpty())
                .allMatch(t -> Numeral.read(t, language).isPresent());
        if (!readable) return false;
        List<BigDecimal> parts = parts(language);
        if (kind.parts().isEmpty() || parts.isEmpty()) return !result.isEmpty();
        return parts.size() == 2 && kind.parts().get().trouble(parts.get(0), parts.get(1)) == null;
    }

    /** What is wrong with it, as a sentence for the person. */
    Optional<String> problem(Kind.Figure kind, Locale language, AnsweringMessages texts) {
        for (String typed : List.of(first, second, result)) {
            if (!typed.isEmpty() && Numeral.read(typed, language).isEmpty())
                return Optional.of(texts.notANumber(typed));
        }
        List<BigDecimal> parts = parts(language);
        if (kind.parts().isPresent() && !parts.isEmpty()) {
            Optional<String> wrong = partsProblem(kind.parts().get(), parts, language, texts);
            if (wrong.isPresent()) return wrong;
        }
        BigDecimal value = value(kind, language);
        Kind.Range range = kind.plausible();
        if (value.doubleValue() >= range.least() && value.doubleValue() <= range.most()) return Optional.empty();
        String least = end(range.least(), language);
        String most = end(range.most(), language) + " " + kind.unit().in(language);
        String given = written(value, language);
        return Optional.of(
                partsToSave(kind, language) == null
                        ? texts.outOfRange(least, most, given)
                        : texts.computedOutOfRange(least, most, given));
    }

    /** How numbers with two readings were read, as sentences; empty where everybody reads the same. */
    String readBack(Locale language, AnsweringMessages texts) {
        return Stream.of(first, second, result)
                .flatMap(typed -> Numeral.otherReading(typed, language).stream()
                        .map(other -> texts.readAs(
                                typed, written(read(typed, language), language), written(other, language))))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> partsProblem(
            Parts parts, List<BigDecimal> numbers, Locale language, AnsweringMessages texts) {
        String one = parts.first().in(language);
        String other = parts.second().in(language);
        if (numbers.size() == 1) return Optional.of(texts.partMissing(first.isEmpty() ? one : other));
        Parts.Trouble trouble = parts.trouble(numbers.get(0), numbers.get(1));
        if (trouble != null) {
            return Optional.of(
                    switch (trouble) {
                        case NEGATIVE -> texts.partNegative();
                        case ZERO -> texts.partZero(parts.compute() == Parts.Compute.GAP ? one : other);
                        case LARGER -> texts.partLarger(one, other);
                    });
        }
        BigDecimal worked = parts.result(numbers.get(0), numbers.get(1));
        BigDecimal typed = result.isEmpty() ? worked : read(result, language);
        if (parts.rounded(typed).compareTo(worked) == 0) return Optional.empty();
        return Optional.of(texts.partsDiffer(written(worked, language), result));
    }

    /** The value to save of one without a problem. */
    BigDecimal value(Kind.Figure kind, Locale language) {
        List<BigDecimal> parts = parts(language);
        return kind.parts().isPresent() && parts.size() == 2
                ? kind.parts().get().result(parts.get(0), parts.get(1))
                : read(result, language);
    }

    /** The parts to save, in the order of the question; none where the result itself was typed. */
    @Nullable
    String partsToSave(Kind.Figure kind, Locale language) {
        List<BigDecimal> parts = parts(language);
        if (kind.parts().isEmpty() || parts.size() < 2) return null;
        return parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }

    private List<BigDecimal> parts(Locale language) {
        List<BigDecimal> parts = new ArrayList<>();
        for (String typed : List.of(first, second)) if (!typed.isEmpty()) parts.add(read(typed, language));
        return parts;
    }

    private static BigDecimal read(String typed, Locale language) {
        return Numeral.read(typed, language).orElseThrow();
    }

    private static String end(double value, Locale language) {
        return written(BigDecimal.valueOf(value).stripTrailingZeros(), language);
    }

    private static String written(BigDecimal value, Locale language) {
        return Numeral.write(value.toPlainString(), language);
    }
}
