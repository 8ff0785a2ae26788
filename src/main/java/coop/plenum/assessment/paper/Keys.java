package coop.plenum.assessment.paper;

import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which an answer on paper is typed: a level, y, s or o for yes and n for no, the place of an option, d for
 * not knowing, x for not applying.
 */
final class Keys {
    private static final String DONT_KNOW = "d";
    private static final String NOT_APPLICABLE = "x";
    private static final List<String> YES = List.of("y", "s", "o");
    private static final String NO = "n";

    private Keys() {}

    /** Whether these keys fit the question; nothing typed always does. */
    static boolean fit(Question question, String typed) {
        return typed.isEmpty() || given(question, typed).isPresent();
    }

    /** The answer over this revision; nothing typed takes one back. */
    static Answer answer(Question question, String typed, int revision) {
        Optional<Given> given = given(question, typed);
        String value = given.filter(g -> g == Given.VALUE)
                .map(g -> value(question.kind(), typed))
                .orElse(null);
        return new Answer(question.id(), given.orElse(null), value, "", "", false, revision);
    }

    private static Optional<Given> given(Question question, String typed) {
        if (typed.equals(DONT_KNOW)) return Optional.of(Given.DONT_KNOW);
        if (typed.equals(NOT_APPLICABLE)) {
            return question.mayNotApply() ? Optional.of(Given.NOT_APPLICABLE) : Optional.empty();
        }
        return value(question.kind(), typed) == null ? Optional.empty() : Optional.of(Given.VALUE);
    }

    private static @Nullable String value(Kind kind, String typed) {
        if (kind instanceof Kind.YesNo) return YES.contains(typed) ? "yes" : typed.equals(NO) ? "no" : null;
        if (!typed.matches("\\d{1,9}")) return null;
        if (kind instanceof Kind.Maturity maturity) {
            return typed.length() == 1 && digit(typed, 0) < maturity.levels().size() ? typed : null;
        }
        List<Kind.Option> options = options(kind);
        boolean known = typed.chars().allMatch(c -> c >= '1' && c - '1' < options.size());
        if (!known || (kind instanceof Kind.SingleChoice && typed.length() > 1)) return null;
        return typed.chars()
                .distinct()
                .mapToObj(c -> options.get(c - '1').key())
                .collect(Collectors.joining(","));
    }

    /** The keys that give this answer, in the reader's language. */
    static String of(Question question, Answer answer, Locale language) {
        if (answer.given() == null) return "";
        return switch (answer.given()) {
            case DONT_KNOW -> DONT_KNOW;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case VALUE -> keys(question.kind(), Objects.requireNonNullElse(answer.value(), ""), language);
        };
    }

    private static String keys(Kind kind, String value, Locale language) {
        if (kind instanceof Kind.YesNo) return value.equals("yes") ? yes(language) : NO;
        if (kind instanceof Kind.Maturity) return value;
        List<String> chosen = List.of(value.split(",", -1));
        List<Kind.Option> options = options(kind);
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < options.size(); i++)
            if (chosen.contains(options.get(i).key())) keys.append(i + 1);
        return keys.toString();
    }

    private static String yes(Locale language) {
        return switch (language.getLanguage()) {
            case "es" -> "s";
            case "fr" -> "o";
            default -> "y";
        };
    }

    private static List<Kind.Option> options(Kind kind) {
        if (kind instanceof Kind.SingleChoice one) return one.options();
        return kind instanceof Kind.MultipleChoice several ? several.options() : List.of();
    }

    private static int digit(String typed, int place) {
        return Character.digit(typed.charAt(place), 10);
    }
}
