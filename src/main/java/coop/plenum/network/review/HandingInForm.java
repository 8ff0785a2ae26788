package coop.plenum.network.review;

import coop.plenum.assessment.answering.AnsweringMessages;
import coop.plenum.assessment.answering.TypedFact;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a steward hands in, as it was typed.
 *
 * @param links those beside members' notes that go with it
 * @param own the organisation's own links, one a line
 * @param facts the facts that were asked for, with their new values
 */
record HandingInForm(String note, List<String> links, String own, int version, List<TypedFact> facts) {
    private static final Set<String> FIELDS = Set.of("note", "link", "own", "version");
    private static final int MOST_LINKS = 20;
    private static final int LONGEST_LINK = 2_000;

    /** Nothing typed yet: every link goes with it. */
    static HandingInForm blank(List<String> links, List<Question> asked, Locale language) {
        return new HandingInForm(
                "",
                links,
                "",
                0,
                asked.stream().map(q -> TypedFact.empty(q, language)).toList());
    }

    static HandingInForm of(Review review, List<Question> asked, Locale language) {
        return new HandingInForm(
                "",
                review.links(),
                String.join("\n", review.ownLinks()),
                review.version(),
                asked.stream().map(q -> TypedFact.empty(q, language)).toList());
    }

    /** @param offered the links that the report has */
    static HandingInForm typed(
            MultivaluedMap<String, String> form,
            List<String> offered,
            List<Question> asked,
            Locale language,
            AnsweringMessages texts) {
        String version = Typed.line(form.getFirst("version"));
        return new HandingInForm(
                Typed.text(form.getFirst("note")),
                offered.stream()
                        .filter(form.getOrDefault("link", List.of())::contains)
                        .toList(),
                Typed.text(form.getFirst("own")),
                version.matches("\\d{1,8}") ? Integer.parseInt(version) : 0,
                asked.stream().map(q -> TypedFact.of(q, form, language, texts)).toList());
    }

    /** Whether a field of this name is one of the form's. */
    boolean isOwn(String name) {
        return FIELDS.contains(name)
                || facts.stream().anyMatch(f -> name.equals(f.id()) || name.startsWith(f.id() + "-"));
    }

    public List<String> ownLinks() {
        return own.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    FormErrors errors(ReviewMessages review, HandingMessages texts) {
        FormErrors errors = new FormErrors();
        if (note.length() > Review.LONGEST_WORDS) errors.add("note", review.wordsWrong(Review.LONGEST_WORDS));
        List<String> links = ownLinks();
        if (links.size() > MOST_LINKS) errors.add("own", texts.tooManyLinks(MOST_LINKS));
        links.stream().filter(l -> !isLink(l)).findFirst().ifPresent(l -> errors.add("own", texts.linkWrong(l)));
        for (TypedFact fact : facts) {
            String problem = fact.problem();
            if (problem != null) errors.add(fact.id(), problem);
        }
        return errors;
    }

    private static boolean isLink(String text) {
        if (text.length() > LONGEST_LINK) return false;
        try {
            URI uri = URI.create(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
