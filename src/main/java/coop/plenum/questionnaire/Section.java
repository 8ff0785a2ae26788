package coop.plenum.questionnaire;

/**
 * The facts of one dimension that the same people know best.
 *
 * @param answeredBy {@code board}, {@code finance} or {@code any_member}
 */
public record Section(String dimension, String answeredBy) {
    /** The section this question belongs to. */
    public static Section of(Question question) {
        return new Section(question.dimension(), question.answeredBy());
    }

    /** What a form names it by. */
    public String key() {
        return dimension + "." + answeredBy;
    }
}
