package coop.plenum.pattern.browse;

import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.pattern.shelf.ForeignPatterns;
import coop.plenum.pattern.shelf.Found;
import coop.plenum.pattern.shelf.Hit;
import coop.plenum.pattern.shelf.Marking;
import coop.plenum.platform.Languages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes cards of hits, with what was searched for marked in them. */
@Singleton
class Cards {
    private static final String ENGLISH = Languages.ENGLISH.getLanguage();

    private final Patterns patterns;
    private final ForeignPatterns foreign;
    private final Marking marking;

    Cards(Patterns patterns, ForeignPatterns foreign, Marking marking) {
        this.patterns = patterns;
        this.foreign = foreign;
        this.marking = marking;
    }

    /** A pattern's texts before anything is marked in them. */
    private record Plain(Hit hit, String lang, String title, String summary, String body) {}

    /** The cards of these hits; one whose pattern has gone since the search is left out. */
    List<Card> of(List<Hit> hits, Found found, Locale language) {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        hits.stream()
                .filter(h -> !h.isOwn())
                .forEach(h -> wanted.computeIfAbsent(h.library(), l -> new ArrayList<>())
                        .add(h.slug()));
        Map<String, ForeignPattern> others = new HashMap<>();
        wanted.forEach((library, slugs) ->
                foreign.bySlug(library, slugs).forEach((slug, p) -> others.put(library + "/" + slug, p)));
        List<Plain> plain = hits.stream()
                .flatMap(h -> (h.isOwn() ? own(h, language) : other(h, others)).stream())
                .toList();
        return inOrder(plain, found.marks());
    }

    private Optional<Plain> own(Hit hit, Locale language) {
        return patterns.find(hit.slug()).map(p -> plain(hit, p, language));
    }

    private static Plain plain(Hit hit, Pattern p, Locale language) {
        return new Plain(
                hit,
                p.title().languageIn(language),
                p.titleIn(language),
                p.summary().in(language),
                p.body());
    }

    private static Optional<Plain> other(Hit hit, Map<String, ForeignPattern> others) {
        return Optional.ofNullable(others.get(hit.key()))
                .map(p -> new Plain(hit, ENGLISH, p.title(), p.summary(), p.body()));
    }

    private List<Card> inOrder(List<Plain> all, Marking.Query query) {
        Map<Hit, Card> cards = new HashMap<>();
        for (String lang : all.stream().map(Plain::lang).distinct().toList()) {
            List<Plain> plain = all.stream().filter(p -> p.lang().equals(lang)).toList();
            List<String> texts = new ArrayList<>();
            plain.forEach(p -> texts.addAll(List.of(p.title(), p.summary())));
            List<List<Marking.Piece>> marked = marking.marked(texts, query, lang);
            for (int i = 0; i < plain.size(); i++) {
                Card card = new Card(plain.get(i).hit(), lang, marked.get(2 * i), marked.get(2 * i + 1), List.of());
                cards.put(card.hit(), card);
            }
        }
        place(all, cards, query);
        return all.stream()
                .flatMap(p -> Optional.ofNullable(cards.get(p.hit())).stream())
                .toList();
    }

    /** Where neither title nor summary says why it was found, the long text does. */
    private void place(List<Plain> all, Map<Hit, Card> cards, Marking.Query query) {
        Map<Hit, String> places = new LinkedHashMap<>();
        for (Plain plain : all) {
            Card card = cards.get(plain.hit());
            String place = card == null || card.isMarked() ? "" : marking.place(plain.body(), query);
            if (!place.isEmpty()) places.put(plain.hit(), place);
        }
        List<List<Marking.Piece>> marked = marking.marked(List.copyOf(places.values()), query, ENGLISH);
        int at = 0;
        for (Hit hit : places.keySet()) {
            List<Marking.Piece> pieces = marked.get(at++);
            cards.computeIfPresent(hit, (h, card) -> card.with(pieces));
        }
    }
}
