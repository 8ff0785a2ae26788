package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of questions.
 *
 * @param key {@code quick}, {@code full} or {@code workshop}; with a network's own questions, such as {@code full+reas}
 * @param version the bank's version, as its authors count
 * @param contentHash what this version is stored and found by
 * @param minutes how long it takes, about
 * @param words what its questions ask for in braces, until {@link #worded} has put it in
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
        List<Question> questions,
        Words words) {
    public Questionnaire(
            String key,
            String version,
            String contentHash,
            Text name,
            Text note,
            int minutes,
            List<Dimension> dimensions,
            List<Principle> principles,
            List<Question> questions,
            // Versions stored before there were words have none.
            @Nullable Words words) {
        this.key = key;
        this.version = version;
        this.contentHash = contentHash;
        this.name = name;
        this.note = note;
        this.minutes = minutes;
        this.dimensions = dimensions;
        this.principles = principles;
        this.questions = questions;
        this.words = words == null ? Words.NONE : words;
    }

    /** One whose texts have all their words. */
    public Questionnaire(
            String key,
            String version,
            String contentHash,
            Text name,
            Text note,
            int minutes,
            List<Dimension> dimensions,
            List<Principle> principles,
            List<Question> questions) {
        this(key, version, contentHash, name, note, minutes, dimensions, principles, questions, Words.NONE);
    }

    /** The questions as an organisation with this profile reads them; without a profile, in general words. */
    public Questionnaire worded(Map<String, String> profile) {
        UnaryOperator<Text> worded = text -> words.in(text, profile);
        return new Questionnaire(
                key,
                version,
                contentHash,
                name,
                note,
                minutes,
                dimensions,
                principles,
                questions.stream().map(q -> q.worded(worded)).toList());
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Optional<Dimension> dimension(String dimension) {
        return dimensions.stream().filter(d -> d.key().equals(dimension)).findFirst();
    }

    /** The same with these questions alone. */
    public Questionnaire only(Predicate<Question> kept) {
        List<Question> few = questions.stream().filter(kept).toList();
        return new Questionnaire(key, version, contentHash, name, note, minutes, dimensions, principles, few, words);
    }

    /** The dimensions that its marks are made of: all but the section of a network's own questions. */
    public List<Dimension> counted() {
        return dimensions.stream().filter(Dimension::counts).toList();
    }

    /** The section of a network's own questions, where it has one. */
    public Optional<Dimension> own() {
        return dimension(Dimension.OWN);
    }

    /** Its questions in one dimension, in their order. */
    public List<Question> of(Dimension dimension) {
        return questions.stream()
                .filter(q -> q.dimension().equals(dimension.key()))
                .toList();
    }
}
