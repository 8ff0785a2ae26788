package coop.plenum.network.release.page;

import coop.plenum.network.PeerTrait;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Total;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Page;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.ProfileQuestion;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.Worded;
import coop.plenum.scoring.RoleGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the keys in a release are called, in the language of its reader. */
@ApplicationScoped
public class Names {
    private final Questionnaires questionnaires;
    private final Patterns patterns;

    Names(Questionnaires questionnaires, Patterns patterns) {
        this.questionnaires = questionnaires;
        this.patterns = patterns;
    }

    /** Those of one release. */
    public Of of(ReleaseDocument document, Locale language) {
        Questionnaire asked = questionnaires.version(document.questionnaire().contentHash());
        Map<String, Worded> words = new HashMap<>();
        for (Dimension d : asked.dimensions()) words.put(d.key(), worded(d.name(), language));
        for (Principle p : asked.principles()) words.put(p.key(), worded(p.name(), language));
        for (Question q : asked.questions()) words.put(q.id(), worded(q.text(), language));
        return new Of(document, words, traits(document.peerTrait(), language), language);
    }

    private static Worded worded(Text text, Locale language) {
        return new Worded(text.in(language), text.languageIn(language));
    }

    /** The values of a peer trait in words; of one that networks word themselves there are none. */
    private Map<String, String> traits(String trait, Locale language) {
        String field = PeerTrait.valueOf(trait.toUpperCase(Locale.ROOT)).field();
        return questionnaires.profileQuestions().stream()
                .filter(q -> q.field().equals(field))
                .flatMap(q -> q.choices().stream())
                .collect(Collectors.toMap(
                        ProfileQuestion.Choice::key, c -> c.text().in(language)));
    }

    /** The names of one release in one language. */
    public final class Of {
        private final ReleaseDocument document;
        private final Map<String, Worded> words;
        private final Map<String, String> traits;
        private final Locale language;

        private Of(ReleaseDocument document, Map<String, Worded> words, Map<String, String> traits, Locale language) {
            this.document = document;
            this.words = words;
            this.traits = traits;
            this.language = language;
        }

        public Locale language() {
            return language;
        }

        /** A dimension, a principle, a question, or all dimensions together. */
        public Worded of(String key) {
            Worded known = words.get(key);
            if (known != null) return known;
            ReleaseMessages texts = texts();
            String text =
                    key.equals("overall") ? texts.overall() : key.equals(Total.PAID_PEOPLE) ? texts.paidPeople() : key;
            return new Worded(text, language.getLanguage());
        }

        /** A pattern by its title; by its slug where the library has lost it. */
        public Worded pattern(String slug) {
            Optional<Text> title = patterns.find(slug).map(Pattern::title);
            return title.map(t -> worded(t, language)).orElseGet(() -> new Worded(slug, language.getLanguage()));
        }

        /** A peer group by the one trait it is made of, or as the others. */
        public String group(Group group) {
            if (group.key().equals(RoleGroup.OTHER) || group.traits().size() != 1) return texts().others();
            return trait(group.traits().get(0));
        }

        /** What a group is made of, in words. */
        public String traits(Group group) {
            return group.traits().stream().map(this::trait).sorted().collect(Collectors.joining(", "));
        }

        private String trait(String value) {
            return value.isBlank() ? texts().unknownTrait() : traits.getOrDefault(value, value);
        }

        /** The group to which an organisation with this trait belongs. */
        public Optional<Group> groupOf(String trait) {
            return document.groups().stream()
                    .filter(g -> g.traits().contains(trait))
                    .findFirst();
        }

        List<Group> groups() {
            return document.groups();
        }

        private ReleaseMessages texts() {
            return Page.texts(ReleaseMessages.class, language);
        }
    }
}
