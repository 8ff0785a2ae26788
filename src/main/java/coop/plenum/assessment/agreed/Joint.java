package coop.plenum.assessment.agreed;

import coop.plenum.questionnaire.Question;
import coop.plenum.scoring.CompositeScore;
import java.util.List;
import java.util.Map;

/**
 * What groups agreed on over an assessment, when it is closed.
 *
 * @param agreed in the order of the questions' ids
 * @param dimensions the joint mark (S4 and S5) of each dimension of which every question was agreed on, by key
 */
public record Joint(List<Agreed> agreed, Map<String, CompositeScore> dimensions) {
    public static final Joint NONE = new Joint(List.of(), Map.of());

    /** An agreed answer and its question in the words of the organisation. */
    public record Agreed(AgreedAnswer answer, Question question) {}
}
