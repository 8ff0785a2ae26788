package coop.plenum.pattern.shelf;

import coop.plenum.platform.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands the words that somebody typed: without accents, begun and not ended, or with a slip of the finger. */
@Singleton
class Terms {
    /** A search of more words is a text. */
    private static final int MOST = 12;

    private static final int MOST_ENDINGS = 8;
    private static final int SHORT = 4;

    /** Names for the same thing that no rule of grammar ties together. */
    private static final Map<String, List<String>> SAME = Map.of(
            "coop", List.of("cooperative"),
            "coops", List.of("cooperative"),
            "organization", List.of("organisation"),
            "organizations", List.of("organisation"),
            "wage", List.of("pay"),
            "wages", List.of("pay"),
            "salary", List.of("pay"),
            "salaries", List.of("pay"),
            "decide", List.of("decision"),
            "burnout", List.of("workload", "overwork"));

    /** The ending by which Spanish forms half of its nouns; its rules of grammar know it with its accent only. */
    private static final Pattern ACCENT_LEFT_OUT = Pattern.compile("([cs])ion$");

    private final Sql sql;

    Terms(Sql sql) {
        this.sql = sql;
    }

    /** One typed word, and the words that are looked for in its place, any of them. */
    record Term(String typed, List<String> meant, boolean corrected) {}

    List<Term> of(String query, Language language) {
        return Folding.words(query, MOST).stream().map(w -> term(w, language)).toList();
    }

    private Term term(String word, Language language) {
        String plain = Folding.plain(word);
        Set<String> meant = new LinkedHashSet<>(words("plain = ?", language, plain));
        meant.addAll(SAME.getOrDefault(word, List.of()));
        if (!meant.isEmpty()) return new Term(word, List.copyOf(meant), false);
        String written = language == Language.ES ? ACCENT_LEFT_OUT.matcher(word).replaceFirst("$1ión") : word;
        if (isInAText(written, language)) return new Term(word, List.of(written), false);
        if (word.length() >= SHORT - 1) meant.addAll(words("plain like ? || '%'", language, plain));
        if (!meant.isEmpty()) return new Term(word, List.copyOf(meant), false);
        return nearest(word, plain, language);
    }

    private List<String> words(String which, Language language, String value) {
        return sql.rows(
                "select word from pattern_word where language = ? and " + which + " order by patterns desc, word limit "
                        + MOST_ENDINGS,
                r -> r.getString(1),
                language.key(),
                value);
    }

    private boolean isInAText(String word, Language language) {
        String rules = language.rules();
        return sql.first(
                        "select exists (select 1 from pattern_entry where " + language.full() + " @@ to_tsquery("
                                + rules + ", ?)) or numnode(to_tsquery(" + rules + ", ?)) = 0",
                        r -> r.getBoolean(1),
                        word,
                        word)
                .orElse(false);
    }

    private record Near(String word, int distance, int patterns) {}

    private Term nearest(String word, String plain, Language language) {
        if (word.length() < SHORT) return new Term(word, List.of(word), false);
        int farthest = word.length() <= SHORT + 1 ? 1 : 2;
        List<Near> near = new ArrayList<>(sql.rows(
                "select word, plain, patterns from pattern_words_like(?, ?) order by similarity(plain, ?) desc limit 40",
                r -> new Near(r.getString(1), Folding.distance(plain, r.getString(2)), r.getInt(3)),
                language.key(),
                plain,
                plain));
        return near.stream()
                .filter(n -> n.distance() <= farthest)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::patterns, Comparator.reverseOrder()))
                .map(n -> new Term(word, List.of(n.word()), true))
                .orElseGet(() -> new Term(word, List.of(word), false));
    }
}
