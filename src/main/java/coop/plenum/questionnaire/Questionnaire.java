package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An immutable set of questions.
 *
 * @param key {@code quick}, {@code full} or {@code workshop}
 * @param version the bank's version, as its authors count
 * @param contentHash what this version is stored and found by
 * @param minutes how long it takes, about
 */
public record Questionnaire(
        String key,
        String version,
        String contentHash,
        Text name,
        Text note,
        int minutes,
        List<Dimension> dimensions,
        List<Principle> principles,
        List<Question> questions) {
    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Optional<Dimension> dimension(String dimension) {
        return dimensions.stream().filter(d -> d.key().equals(dimension)).findFirst();
    }

    /** The same with these questions alone. */
    public Questionnaire only(Predicate<Question> kept) {
        List<Question> few = questions.stream().filter(kept).toList();
        return new Questionnaire(key, version, contentHash, name, note, minutes, dimensions, principles, few);
    }

    /** Its questions in one dimension, in their order. */
    public List<Question> of(Dimension dimension) {
        return questions.stream()
                .filter(q -> q.dimension().equals(dimension.key()))
                .toList();
    }
}
