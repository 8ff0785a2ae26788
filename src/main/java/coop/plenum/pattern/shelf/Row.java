package coop.plenum.pattern.shelf;

import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Text;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One pattern as it is written into the table that is searched.
 *
 * @param gist the words of a long foreign text beside those of {@code words}, each with how often to index it
 */
record Row(
        Place place,
        String title,
        @Nullable ForeignPattern foreign,
        Marks marks,
        List<Words> words,
        Map<String, Integer> gist) {
    private static final int MOST_WORDS = 1_000;
    private static final int SHORTEST_WORD = 3;

    private static final String HEAD =
            "setweight(to_tsvector('%1$s', ?), 'A') || setweight(to_tsvector('%1$s', ?), 'B')";

    /** The first file that names a slug wins, in whatever order files are read. */
    static final String INSERT =
            "insert into pattern_entry (library, slug, path, content_hash, foreign_id, title, document,"
                    + " body, dimensions, principles, org_types, effort, head_en, head_es, head_fr, full_en, full_es, full_fr, words)"
                    + " values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, "
                    + Stream.of("english", "spanish", "french")
                            .map(HEAD::formatted)
                            .collect(Collectors.joining(", "))
                    + ", to_tsvector('english', ?) || cast(? as tsvector), to_tsvector('spanish', ?), to_tsvector('french', ?), ?)"
                    + " on conflict (library, slug) do update set path = excluded.path, content_hash = excluded.content_hash,"
                    + " foreign_id = excluded.foreign_id, title = excluded.title, document = excluded.document,"
                    + " body = excluded.body, dimensions = excluded.dimensions, principles = excluded.principles,"
                    + " org_types = excluded.org_types, effort = excluded.effort, head_en = excluded.head_en,"
                    + " head_es = excluded.head_es, head_fr = excluded.head_fr, full_en = excluded.full_en,"
                    + " full_es = excluded.full_es, full_fr = excluded.full_fr, words = excluded.words where pattern_entry.path >= excluded.path";

    /** Where it comes from. */
    record Place(String library, String slug, String path, String contentHash) {}

    /** What it can be filtered by; sets of keys as bits. */
    record Marks(int dimensions, int principles, int orgTypes, int effort) {
        static final Marks NONE = new Marks(0, 0, 0, 0);
    }

    /** What it is found by in one language; null where it does not speak it. */
    record Words(
            Language language,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String all) {
        /** Of Plenum's own all words can be mistyped; those of thousands of long texts would be too many to compare. */
        String vocabulary(boolean own) {
            return own ? String.valueOf(all) : title + " " + summary;
        }

        static Words none(Language language) {
            return new Words(language, null, null, null);
        }
    }

    static Row of(Pattern pattern, String path, String hash) {
        return new Row(
                new Place(Shelf.OWN, pattern.slug(), path, hash),
                pattern.title().english(),
                null,
                new Marks(
                        Keys.DIMENSIONS.bits(pattern.dimensions().keySet()),
                        Keys.PRINCIPLES.bits(pattern.principles()),
                        Keys.ORG_TYPES.bits(pattern.orgTypes()),
                        pattern.effort()),
                Languages.ALL.stream().map(l -> words(pattern, l)).toList(),
                Map.of());
    }

    static Row of(String library, String path, String hash, ForeignPattern pattern) {
        String title = Folding.indexed(pattern.title() + " " + String.join(" ", pattern.aliases()));
        String summary = Folding.indexed(
                pattern.summary() + " " + pattern.domain() + " " + String.join(" ", pattern.categories()));
        Words english = new Words(Language.EN, title, summary, title + " " + summary);
        return new Row(
                new Place(library, pattern.slug(), path, hash),
                pattern.title(),
                pattern,
                Marks.NONE,
                List.of(english, Words.none(Language.ES), Words.none(Language.FR)),
                Folding.gist(pattern.body()));
    }

    private static Words words(Pattern pattern, Locale language) {
        if (!pattern.title().languageIn(language).equals(language.getLanguage()))
            return Words.none(Language.of(language));
        String title = said(pattern.title(), language);
        String name = language.equals(Languages.ENGLISH) ? pattern.slug().replace('-', ' ') + " " : "";
        String summary = name + said(pattern.summary(), language) + " " + said(pattern.firstStep(), language);
        String body = language.equals(Languages.ENGLISH) ? Folding.indexed(pattern.body()) : "";
        return new Words(Language.of(language), title, summary, title + " " + summary + " " + body);
    }

    private static String said(Text text, Locale language) {
        return Folding.indexed(text.in(language));
    }

    /** Sets the values of {@link #INSERT}; {@code lexemes}: of the words of the gist. */
    void write(PreparedStatement insert, Documents documents, Function<String, List<String>> lexemes)
            throws SQLException {
        int at = 1;
        insert.setString(at++, place.library());
        insert.setString(at++, place.slug());
        insert.setString(at++, place.path());
        insert.setString(at++, place.contentHash());
        insert.setString(at++, foreign == null ? "" : foreign.id());
        insert.setString(at++, title);
        insert.setString(at++, foreign == null ? null : documents.written(foreign));
        insert.setString(at++, foreign == null ? null : foreign.body());
        for (int mark : new int[] {marks.dimensions(), marks.principles(), marks.orgTypes(), marks.effort()})
            insert.setInt(at++, mark);
        for (Words w : words) {
            insert.setString(at++, w.title());
            insert.setString(at++, w.summary());
        }
        for (Words w : words) {
            insert.setString(at++, w.all());
            if (w.language() == Language.EN) insert.setString(at++, Lexemes.vector(gist, lexemes));
        }
        insert.setArray(at, insert.getConnection().createArrayOf("text", vocabulary()));
    }

    private Object[] vocabulary() {
        Set<String> found = new TreeSet<>();
        for (Words w : words)
            if (w.title() != null)
                Folding.words(w.vocabulary(foreign == null), MOST_WORDS).stream()
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .forEach(word -> found.add(w.language().key() + ":" + word));
        return found.toArray();
    }
}
