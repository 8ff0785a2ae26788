package coop.plenum.network;

import coop.plenum.questionnaire.ProfileQuestion;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words for types and sizes of organisations, as the question bank has them. */
@ApplicationScoped
public class Audiences {
    private final Questionnaires questionnaires;

    Audiences(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** One choice with its key and its words. */
    public record Choice(String key, String text) {}

    /** The words of one language; what is not known is shown as it is kept. */
    public record Words(Map<String, String> types, Map<String, String> sizes) {
        public String type(String key) {
            return types.getOrDefault(key, key);
        }

        public String size(String key) {
            return sizes.getOrDefault(key, key);
        }

        /** The value of a trait in words. */
        public String of(PeerTrait trait, String key) {
            return switch (trait) {
                case TYPE -> type(key);
                case SIZE -> size(key);
                case TERRITORY -> key;
            };
        }

        public List<Choice> typeChoices() {
            return choices(types);
        }

        public List<Choice> sizeChoices() {
            return choices(sizes);
        }

        private static List<Choice> choices(Map<String, String> words) {
            return words.entrySet().stream()
                    .map(e -> new Choice(e.getKey(), e.getValue()))
                    .toList();
        }
    }

    public Words words(Locale language) {
        return new Words(words(PeerTrait.TYPE, language), words(PeerTrait.SIZE, language));
    }

    private Map<String, String> words(PeerTrait trait, Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        questionnaires.profileQuestions().stream()
                .filter(q -> q.field().equals(trait.field()))
                .map(ProfileQuestion::choices)
                .flatMap(List::stream)
                .forEach(c -> words.put(c.key(), c.text().in(language)));
        return words;
    }
}
