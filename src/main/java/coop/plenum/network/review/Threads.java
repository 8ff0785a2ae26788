package coop.plenum.network.review;

import coop.plenum.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was said, by dimension, and what was done, in its order.
 *
 * @param threads the report as a whole first, then the dimensions of the questionnaire
 */
record Threads(List<Thread> threads, List<Talk.Said> history) {
    /** @param dimension empty for the report as a whole */
    record Thread(String dimension, String name, List<Talk.Said> said) {}

    static Threads of(List<Talk.Said> all, Questionnaire questionnaire, Locale language) {
        List<Talk.Said> comments =
                all.stream().filter(s -> s.kind() == Talk.Kind.COMMENT).toList();
        List<Thread> threads = new ArrayList<>();
        threads.add(new Thread("", "", about("", comments)));
        questionnaire
                .dimensions()
                .forEach(d -> threads.add(new Thread(d.key(), d.name().in(language), about(d.key(), comments))));
        return new Threads(
                threads, all.stream().filter(s -> s.kind() != Talk.Kind.COMMENT).toList());
    }

    private static List<Talk.Said> about(String dimension, List<Talk.Said> comments) {
        return comments.stream().filter(s -> s.dimension().equals(dimension)).toList();
    }
}
