package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A network's own questions, read and found good. They stand in a section of their own beside the shared ones, have marks
 * of their own, and count in no mark of these.
 *
 * @param prefix starts the id of each; in small letters, the name of each practice
 * @param introduction a sentence for those who answer
 */
public record OwnQuestions(
        String prefix, Text name, Text introduction, List<Question> questions, List<OwnPractice> practices) {
    private static final String PLUS = "+";

    public OwnQuestions {
        questions = List.copyOf(questions);
        practices = List.copyOf(practices);
    }

    /** The key of the shared questionnaire in the key of one with a network's own questions, or the key itself. */
    public static String shared(String key) {
        int plus = key.indexOf(PLUS);
        return plus < 0 ? key : key.substring(0, plus);
    }

    /** Whether this questionnaire has no question or section that could be taken for one of these. */
    public boolean fits(Questionnaire shared) {
        return shared.dimensions().stream()
                .noneMatch(d -> !d.counts() || d.prefix().equals(prefix));
    }

    /** The shared questionnaire with these questions at its end, a questionnaire of its own; {@code number} counts theirs. */
    public Questionnaire joinedTo(Questionnaire shared, int number) {
        List<Dimension> dimensions = new ArrayList<>(shared.dimensions());
        dimensions.add(new Dimension(Dimension.OWN, prefix, name, introduction));
        List<Question> all = new ArrayList<>(shared.questions());
        all.addAll(questions);
        return Documents.hashed(new Questionnaire(
                shared.key() + PLUS + prefix.toLowerCase(Locale.ROOT),
                shared.version() + PLUS + number,
                "",
                together(shared.name()),
                shared.note(),
                // About a minute each, as in the shared ones.
                shared.minutes() + questions.size(),
                dimensions,
                shared.principles(),
                all,
                shared.words()));
    }

    /** These questions with nothing beside them. */
    public Questionnaire alone(Words words) {
        Dimension section = new Dimension(Dimension.OWN, prefix, name, introduction);
        return new Questionnaire(
                prefix.toLowerCase(Locale.ROOT),
                "",
                "",
                name,
                introduction,
                questions.size(),
                List.of(section),
                List.of(),
                questions,
                words);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Optional<OwnPractice> practice(String slug) {
        return practices.stream().filter(p -> p.slug().equals(slug)).findFirst();
    }

    private Text together(Text shared) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        shared.byLanguage()
                .forEach((language, words) ->
                        byLanguage.put(language, words + " + " + name.in(Locale.forLanguageTag(language))));
        return new Text(byLanguage);
    }
}
