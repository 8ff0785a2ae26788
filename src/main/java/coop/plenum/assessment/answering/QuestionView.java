package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question as the page shows it: what is saved, or what was typed and could not be saved.
 *
 * @param number its place in its dimension, from 1
 * @param hints what a figure is worked out from and how it is marked; empty for other kinds
 * @param was the fingerprint of what is saved
 * @param problem what is wrong with what was typed
 */
record QuestionView(
        Question question,
        int number,
        String choice,
        Figure figure,
        FigureHints hints,
        String note,
        String evidence,
        boolean released,
        int revision,
        String was,
        boolean decided,
        @Nullable String problem) {
    static QuestionView saved(Question question, int number, Answer answer, FigureHints hints) {
        boolean figure = question.kind() instanceof Kind.Figure && answer.given() == Given.VALUE;
        String value = Objects.requireNonNullElse(answer.value(), "");
        return new QuestionView(
                question,
                number,
                figure ? "" : choice(answer, value),
                figure ? hints.typed(answer) : new Figure("", "", "", answer.estimated()),
                hints,
                answer.note(),
                answer.evidence(),
                answer.released(),
                answer.revision(),
                answer.fingerprint(),
                answer.isDecided(),
                null);
    }

    static QuestionView typed(TypedAnswer typed, int number, Answer stored, FigureHints hints, String problem) {
        return new QuestionView(
                typed.question(),
                number,
                typed.choice(),
                typed.figure(),
                hints.withoutComputed(),
                typed.note(),
                typed.evidence(),
                typed.released(),
                stored.revision(),
                stored.fingerprint(),
                stored.isDecided(),
                problem);
    }

    private static String choice(Answer answer, String value) {
        if (answer.given() == null) return "";
        return switch (answer.given()) {
            case VALUE -> value;
            case DONT_KNOW -> TypedAnswer.DONT_KNOW;
            case NOT_APPLICABLE -> TypedAnswer.NOT_APPLICABLE;
        };
    }

    public String id() {
        return question.id();
    }

    public boolean chosen(String value) {
        return List.of(choice.split(",", -1)).contains(value);
    }

    public boolean chosenLevel(int level) {
        return chosen(Integer.toString(level));
    }

    public Kind.@Nullable Maturity maturity() {
        return question.kind() instanceof Kind.Maturity kind ? kind : null;
    }

    public boolean yesNo() {
        return question.kind() instanceof Kind.YesNo;
    }

    public Kind.@Nullable Figure asFigure() {
        return question.kind() instanceof Kind.Figure kind ? kind : null;
    }

    public Kind.@Nullable SingleChoice single() {
        return question.kind() instanceof Kind.SingleChoice kind ? kind : null;
    }

    public Kind.@Nullable MultipleChoice several() {
        return question.kind() instanceof Kind.MultipleChoice kind ? kind : null;
    }

    /** Whether this option excludes all others. */
    public boolean excludes(String option) {
        Kind.MultipleChoice kind = several();
        return kind != null && kind.none().filter(option::equals).isPresent();
    }

    /** Whether what is wrong is the result that was typed. */
    public boolean resultIsWrong() {
        return problem != null && choice.isEmpty() && !partsAreWrong();
    }

    /** Whether what is wrong is one of the parts, or what comes of them. */
    public boolean partsAreWrong() {
        return problem != null && !(figure.first().isEmpty() && figure.second().isEmpty());
    }

    /** Whether note or link hold something, so that their part of the page starts open. */
    public boolean hasExtras() {
        return !note.isEmpty() || !evidence.isEmpty();
    }
}
