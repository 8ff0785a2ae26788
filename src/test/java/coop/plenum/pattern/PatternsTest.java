package coop.plenum.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The content of the folder {@code patterns/}: every file is right, every tie holds, every long text is its own. */
class PatternsTest {
    private static final int FILES = 80;
    private static final int FEWEST_WORDS = 250;
    private static final int MOST_WORDS = 500;

    /** A sentence this long is no turn of phrase any more: two texts that share it were copied. */
    private static final int LONG_SENTENCE = 8;

    private static final List<String> HEADINGS =
            List.of("Context", "Problem", "What to do", "First steps", "Consequences", "Known use", "References");

    private static final Library LIBRARY = library();

    @Test
    void everyFileIsRightAndEveryTieHolds() {
        assertEquals(List.of(), LIBRARY.findings());
        assertEquals(FILES, LIBRARY.patterns().size());
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        for (Pattern pattern : LIBRARY.patterns().values())
            for (Locale language : Languages.ALL) {
                String tag = language.getLanguage();
                assertEquals(tag, pattern.title().languageIn(language), pattern.slug());
                assertEquals(tag, pattern.summary().languageIn(language), pattern.slug());
                assertEquals(tag, pattern.firstStep().languageIn(language), pattern.slug());
                assertEquals(tag, pattern.knownUse().fact().languageIn(language), pattern.slug());
            }
    }

    @Test
    void everyPatternHasItsLongText() {
        assertEquals(
                List.of(),
                LIBRARY.patterns().values().stream()
                        .filter(pattern -> !pattern.hasBody())
                        .map(Pattern::slug)
                        .toList());
    }

    @Test
    void nothingIsClaimedThatWasNotLookedUp() {
        Set<String> unchecked = new TreeSet<>();
        for (Pattern pattern : LIBRARY.patterns().values()) {
            if (!pattern.knownUse().checked()) unchecked.add(pattern.slug() + ": known use");
            pattern.references().stream()
                    .filter(r -> !r.checked())
                    .forEach(r -> unchecked.add(pattern.slug() + ": " + r.title()));
        }
        assertEquals(Set.of(), unchecked);
    }

    @Test
    void everyLongTextEndsWithTheReferencesOfItsHead() {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Pattern pattern : LIBRARY.patterns().values()) {
            List<String> head = pattern.references().stream()
                    .map(r -> r.title() + " " + r.url())
                    .toList();
            List<String> listed = rendered(pattern).select("h2:contains(References) ~ ul a").stream()
                    .map(a -> a.text() + " " + a.attr("href"))
                    .toList();
            if (!listed.equals(head)) wrong.put(pattern.slug(), listed);
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void everyLongTextHasAllItsPartsInOrder() {
        Map<String, List<String>> wrong = new TreeMap<>();
        withBody().forEach(pattern -> {
            List<String> headings = rendered(pattern).select("h2").eachText();
            if (!headings.equals(HEADINGS)) wrong.put(pattern.slug(), headings);
        });
        assertEquals(Map.of(), wrong);
    }

    @Test
    void everyLongTextIsLongEnoughToHelpAndShortEnoughToRead() {
        Map<String, Integer> wrong = new TreeMap<>();
        withBody().forEach(pattern -> {
            int words = rendered(pattern).text().split("\\s+").length;
            if (words < FEWEST_WORDS || words > MOST_WORDS) wrong.put(pattern.slug(), words);
        });
        assertEquals(Map.of(), wrong);
    }

    @Test
    void noTwoLongTextsShareASentence() {
        Map<String, String> first = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Pattern pattern : withBody())
            for (String sentence : sentences(pattern)) {
                String other = first.putIfAbsent(sentence, pattern.slug());
                if (other != null) shared.add(other + " and " + pattern.slug() + ": " + sentence);
            }
        assertEquals(List.of(), shared);
    }

    @Test
    void everyLongTextLinksOnlyToPatternsThatExistAndToTheWeb() {
        List<String> dead = withBody().stream()
                .flatMap(p -> rendered(p).select("a").eachAttr("href").stream()
                        .filter(href -> !leadsSomewhere(href))
                        .map(href -> p.slug() + ": " + href))
                .toList();
        assertEquals(List.of(), dead);
    }

    private static boolean leadsSomewhere(String href) {
        return href.startsWith("https://")
                || href.startsWith("http://")
                || (href.startsWith("/patterns/")
                        && LIBRARY.patterns().containsKey(href.substring("/patterns/".length())));
    }

    /** Each long sentence of a text once, in plain words, without the list of references. */
    private static Set<String> sentences(Pattern pattern) {
        Document page = rendered(pattern);
        page.select("h2:contains(References) ~ *").remove();
        assertTrue(page.select("h2").size() > 1, pattern.slug());
        return page.select("p, li, td").eachText().stream()
                .flatMap(text -> List.of(text.split("[.!?:;]+\\s+")).stream())
                .map(s -> s.toLowerCase(Locale.ENGLISH)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .filter(s -> s.split(" ").length >= LONG_SENTENCE)
                .collect(Collectors.toSet());
    }

    private static List<Pattern> withBody() {
        return LIBRARY.patterns().values().stream().filter(Pattern::hasBody).toList();
    }

    private static Document rendered(Pattern pattern) {
        return Jsoup.parse(Markdown.html(pattern.body()));
    }

    private static Library library() {
        try {
            return Library.read(Path.of("patterns"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
