package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One question about the organisation itself, never scored. An option's key is what is stored. */
public record ProfileQuestion(String id, String field, Text text, Form form, List<Choice> choices) {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]+");
    private static final int EARLIEST_YEAR = 1800;
    private static final int LARGEST_NUMBER = 1_000_000;

    /** How it is answered; {@code CHOICE} and {@code YES_NO} by one of the choices. */
    public enum Form {
        CHOICE,
        YES_NO,
        YEAR,
        NUMBER
    }

    /** One choice. */
    public record Choice(String key, Text text) {}

    /** Why what was typed cannot be kept. */
    public enum Problem {
        NOT_A_CHOICE,
        NOT_A_WHOLE_NUMBER,
        NUMBER_TOO_LARGE,
        NOT_A_YEAR
    }

    /**
     * What is wrong with what was typed: a year lies between 1800 and the present {@code year}, a number is whole and
     * at most a million. A blank leaves the question open.
     */
    public Optional<Problem> problem(String typed, int year) {
        String value = typed.strip();
        if (value.isEmpty()) return Optional.empty();
        return switch (form) {
            case CHOICE, YES_NO ->
                problemIf(choices.stream().noneMatch(c -> c.key().equals(value)), Problem.NOT_A_CHOICE);
            case YEAR -> problemIf(!isBetween(value, EARLIEST_YEAR, year), Problem.NOT_A_YEAR);
            case NUMBER ->
                WHOLE_NUMBER.matcher(value).matches()
                        ? problemIf(!isBetween(value, 0, LARGEST_NUMBER), Problem.NUMBER_TOO_LARGE)
                        : Optional.of(Problem.NOT_A_WHOLE_NUMBER);
        };
    }

    private static Optional<Problem> problemIf(boolean wrong, Problem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }

    private static boolean isBetween(String value, int least, int most) {
        String digits = value.replaceFirst("^0+(?=.)", "");
        if (!WHOLE_NUMBER.matcher(digits).matches() || digits.length() > 8) return false;
        int number = Integer.parseInt(digits);
        return number >= least && number <= most;
    }
}
