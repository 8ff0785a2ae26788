package coop.plenum.network.review;

import coop.plenum.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was said, by dimension, and what was done, in its order.
 *
 * @param topics the report as a whole first, then the dimensions of the questionnaire
 */
record Threads(List<Topic> topics, List<Talk.Said> history) {
    /** @param dimension empty for the report as a whole */
    record Topic(String dimension, String name, List<Talk.Said> said) {}

    static Threads of(List<Talk.Said> all, Questionnaire questionnaire, Locale language) {
        List<Talk.Said> comments =
                all.stream().filter(s -> s.kind() == Talk.Kind.COMMENT).toList();
        List<Topic> topics = new ArrayList<>();
        topics.add(new Topic("", "", about("", comments)));
        questionnaire
                .dimensions()
                .forEach(d -> topics.add(new Topic(d.key(), d.name().in(language), about(d.key(), comments))));
        return new Threads(
                topics, all.stream().filter(s -> s.kind() != Talk.Kind.COMMENT).toList());
    }

    /** Whether nobody has said anything. */
    public boolean silent() {
        return topics.stream().allMatch(t -> t.said().isEmpty());
    }

    private static List<Talk.Said> about(String dimension, List<Talk.Said> comments) {
        return comments.stream().filter(s -> s.dimension().equals(dimension)).toList();
    }
}
