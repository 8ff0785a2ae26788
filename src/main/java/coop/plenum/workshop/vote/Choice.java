package coop.plenum.workshop.vote;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something to vote for.
 *
 * @param value as in an answer
 * @param text empty for yes and no, which every language has words for
 * @param mark what it earns, 0 to 1
 */
public record Choice(String value, Text text, double mark) {
    /** A vote of somebody who does not know; it counts as voted and stands on no level. */
    public static final String DONT_KNOW = "dk";

    /** A vote of somebody who does not want to vote. */
    public static final String ABSTAIN = "abstain";

    /** What can be chosen at this question, in order; nothing where it is not for choosing. */
    public static List<Choice> of(Question question) {
        Kind kind = question.kind();
        if (kind instanceof Kind.Maturity maturity) {
            List<Text> levels = maturity.levels();
            double top = Math.max(1, levels.size() - 1);
            return IntStream.range(0, levels.size())
                    .mapToObj(i -> new Choice(Integer.toString(i), levels.get(i), i / top))
                    .toList();
        }
        if (kind instanceof Kind.YesNo) {
            return List.of(new Choice("no", Text.english(""), 0), new Choice("yes", Text.english(""), 1));
        }
        if (kind instanceof Kind.SingleChoice single) {
            return single.options().stream()
                    .map(o -> new Choice(o.key(), o.text(), o.points()))
                    .toList();
        }
        return List.of();
    }

    /** Whether this can be voted at this question. */
    public static boolean isVote(Question question, String value) {
        return value.equals(DONT_KNOW) || value.equals(ABSTAIN) || isChoice(question, value);
    }

    /** Whether this is one of the levels or options of the question. */
    public static boolean isChoice(Question question, String value) {
        return of(question).stream().anyMatch(c -> c.value().equals(value));
    }
}
