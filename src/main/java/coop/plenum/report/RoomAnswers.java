package coop.plenum.report;

import coop.plenum.assessment.agreed.Joint;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What groups agreed on in workshops. It stands beside what the members said and changes none of their marks.
 *
 * @param marks the joint mark of each dimension of which every question was agreed on
 */
public record RoomAnswers(List<Agreed> agreed, List<JointMark> marks) {
    public static final RoomAnswers NONE = new RoomAnswers(List.of(), List.of());

    /**
     * One agreed answer.
     *
     * @param value as in an answer; none where the group openly did not agree
     * @param answer the level or option in words; without words for yes, no and figures
     * @param unit of a figure; without words for all others
     * @param informs ids of the questions that a workshop's question helps to answer
     */
    public record Agreed(
            String question,
            Text text,
            @Nullable String value,
            Text answer,
            Text unit,
            int objections,
            String minority,
            LocalDate agreedOn,
            List<String> informs) {}

    /** A mark from 0 to 100, rounded once, and its band from 0 to 4. */
    public record JointMark(String dimension, int mark, int band) {}

    static RoomAnswers of(Joint joint) {
        return new RoomAnswers(
                joint.agreed().stream().map(RoomAnswers::agreed).toList(),
                joint.dimensions().entrySet().stream()
                        .map(d -> new JointMark(
                                d.getKey(),
                                Objects.requireNonNull(d.getValue().display()),
                                Objects.requireNonNull(d.getValue().band()).level()))
                        .toList());
    }

    private static Agreed agreed(Joint.Agreed agreed) {
        Question question = agreed.question();
        return new Agreed(
                question.id(),
                question.text(),
                agreed.answer().value(),
                answer(question.kind(), agreed.answer().value()),
                question.kind() instanceof Kind.Figure figure ? figure.unit() : Text.english(""),
                agreed.answer().objections(),
                agreed.answer().minority(),
                agreed.answer().agreedOn(),
                question.informs());
    }

    private static Text answer(Kind kind, @Nullable String value) {
        if (value == null) return Text.english("");
        if (kind instanceof Kind.Maturity maturity) return maturity.levels().get(Integer.parseInt(value));
        Optional<Text> option = kind instanceof Kind.SingleChoice single
                ? single.options().stream()
                        .filter(o -> o.key().equals(value))
                        .map(Kind.Option::text)
                        .findFirst()
                : Optional.empty();
        return option.orElse(Text.english(""));
    }
}
