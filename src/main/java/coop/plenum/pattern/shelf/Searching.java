package coop.plenum.pattern.shelf;

import coop.plenum.platform.Sql;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds patterns by words in the reader's language and in English, and by filters. */
@Singleton
public class Searching {
    /** With fewer than so many patterns that have all the words, those that have some are shown too. */
    private static final int FEW = 10;

    /** What it counts to have all the words, beside where they stand. */
    private static final double ALL_WORDS = 0.01;

    /** Reading the long texts of more hits to rank them would take longer than a reader waits. */
    private static final int MOST_READ = 400;

    /** A practice that the questions lead to, with its texts in every language, comes before one that fits as well. */
    private static final double OWN = 1.5;

    private final Sql sql;
    private final Terms terms;
    private final Shelf shelf;

    Searching(Sql sql, Terms terms, Shelf shelf) {
        this.sql = sql;
        this.terms = terms;
        this.shelf = shelf;
    }

    /** What was typed, as the database is asked: all of the words, or any. */
    private record Question(String all, String any, String title, List<Terms.Term> terms) {
        static Question of(List<Terms.Term> terms) {
            return new Question(joined(terms, " & ", ""), joined(terms, " | ", ""), joined(terms, " | ", ":A"), terms);
        }

        /** Words are letters and digits only, so nothing of them is taken for an operator. */
        private static String joined(List<Terms.Term> terms, String by, String where) {
            return terms.stream()
                    .map(t -> t.meant().stream().map(w -> w + where).collect(Collectors.joining(" | ", "(", ")")))
                    .collect(Collectors.joining(by));
        }
    }

    /** Where to look, and for what. */
    private enum Way {
        ALL_OF_THEM("full", Question::all),
        ANY_IN_THE_TITLE("head", Question::title),
        ANY_OF_THEM("full", Question::any);

        private final String part;

        /** Never changes, which its type cannot say. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<Question, String> words;

        Way(String part, Function<Question, String> words) {
            this.part = part;
            this.words = words;
        }
    }

    /** All that fits, best first; without words, Plenum's own first, each library by title. */
    public Found find(Wanted wanted, Locale locale) {
        if (!wanted.hasWords()) return found(wanted, all(), "", false, Marking.Query.NONE);
        Language language = Language.of(locale);
        Question english = Question.of(terms.of(wanted.words(), Language.EN));
        Question own = language == Language.EN ? english : Question.of(terms.of(wanted.words(), language));
        if (english.terms().isEmpty()) return found(wanted, List.of(), "", false, Marking.Query.NONE);
        List<Hit> hits = hits(language, own, english, Way.ALL_OF_THEM);
        boolean some = false;
        if (english.terms().size() > 1) {
            int all = hits.size();
            hits = hits.stream().map(h -> h.better(ALL_WORDS)).toList();
            hits = together(hits, hits(language, own, english, Way.ANY_IN_THE_TITLE));
            if (hits.size() < FEW) hits = together(hits, hits(language, own, english, Way.ANY_OF_THEM));
            some = hits.size() > all && all < FEW;
        }
        return found(wanted, hits, understood(own), some, marks(language, own, english));
    }

    /** Best first: a title with one of the words may say more than a long text that has them all. */
    private static List<Hit> together(List<Hit> some, List<Hit> more) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        some.forEach(h -> hits.put(h.key(), h));
        more.forEach(h -> hits.putIfAbsent(h.key(), h));
        return hits.values().stream()
                .sorted(Comparator.comparingDouble(Hit::rank).reversed())
                .toList();
    }

    private Found found(Wanted wanted, List<Hit> hits, String understood, boolean some, Marking.Query marks) {
        Filters filters = new Filters(
                wanted, shelf.sources().stream().map(Shelf.Source::key).toList());
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Filters.Group group : Filters.Group.values())
            counts.put(group.name().toLowerCase(Locale.ROOT), filters.counts(group, hits));
        return new Found(filters.pass(hits), counts, understood, some, marks);
    }

    private List<Hit> all() {
        return sql.rows(
                "select library, slug, dimensions, principles, org_types, effort, 0 from pattern_entry"
                        + " order by library <> ?, library, lower(title), slug",
                Searching::hit,
                Shelf.OWN);
    }

    private List<Hit> hits(Language language, Question own, Question english, Way way) {
        boolean two = language != Language.EN;
        String matches = way.part + "_en @@ q.en" + (two ? " or " + way.part + "_" + language.key() + " @@ q.own" : "");
        String head = "ts_rank(head_en, q.any_en, 1)"
                + (two ? " * 0.7 + coalesce(ts_rank(" + language.head() + ", q.any_own, 1), 0) * 2" : "");
        return sql.rows(
                "with q as materialized (select to_tsquery('english', ?) as en, to_tsquery('english', ?) as any_en,"
                        + " to_tsquery(" + language.rules() + ", ?) as own, to_tsquery(" + language.rules()
                        + ", ?) as any_own),"
                        + " hits as materialized (select library, slug, dimensions, principles, org_types, effort, "
                        + head + " as head from pattern_entry, q where " + matches + "),"
                        + " n as (select count(*) as n from hits)"
                        + " select library, slug, dimensions, principles, org_types, effort,"
                        + " (head + case when n.n > " + MOST_READ
                        + " then 0 else coalesce((select ts_rank(full_en, q.any_en, 1)"
                        + " from pattern_entry e where e.library = hits.library and e.slug = hits.slug), 0) end)"
                        + " * case when library = ? then " + OWN + " else 1 end as rank"
                        + " from hits, n, q order by rank desc, library <> ?, library, slug",
                Searching::hit,
                way.words.apply(english),
                english.any(),
                way.words.apply(own),
                own.any(),
                Shelf.OWN,
                Shelf.OWN);
    }

    private static Hit hit(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Hit(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getDouble(7));
    }

    private static String understood(Question question) {
        if (question.terms().stream().noneMatch(Terms.Term::corrected)) return "";
        return question.terms().stream()
                .map(t -> t.corrected() ? t.meant().get(0) : t.typed())
                .collect(Collectors.joining(" "));
    }

    private Marking.Query marks(Language language, Question own, Question english) {
        Set<String> stems = new LinkedHashSet<>();
        return sql.first(
                        "select to_tsquery(" + language.rules() + ", ?)::text, to_tsquery('english', ?)::text,"
                                + " tsvector_to_array(to_tsvector('english', ?))",
                        r -> {
                            for (Object stem : (Object[]) r.getArray(3).getArray()) stems.add(stem.toString());
                            return new Marking.Query(r.getString(1), r.getString(2), List.copyOf(stems));
                        },
                        own.any(),
                        english.any(),
                        english.terms().stream()
                                .flatMap(t -> t.meant().stream())
                                .collect(Collectors.joining(" ")))
                .orElse(Marking.Query.NONE);
    }
}
