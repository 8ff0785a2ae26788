package coop.plenum.pattern.shelf;

import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.platform.Sql;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every query for the patterns of other libraries, and for what their folders hold. */
@Singleton
public class ForeignPatterns {
    private final Sql sql;
    private final Documents documents;

    ForeignPatterns(Sql sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    /** The pattern of this slug, where there is one. */
    public Optional<ForeignPattern> find(String library, String slug) {
        return sql.first(
                "select document, body from pattern_entry where library = ? and slug = ? and document is not null",
                r -> documents.pattern(r.getString(1), r.getString(2)),
                library,
                slug);
    }

    /** Those of these slugs by slug, with their long texts. */
    public Map<String, ForeignPattern> bySlug(String library, Collection<String> slugs) {
        Map<String, ForeignPattern> found = new LinkedHashMap<>();
        if (slugs.isEmpty()) return found;
        sql.rows(
                        "select document, body from pattern_entry where library = ? and slug = any(?)"
                                + " and document is not null",
                        r -> documents.pattern(r.getString(1), r.getString(2)),
                        library,
                        slugs.toArray(String[]::new))
                .forEach(p -> found.put(p.slug(), p));
        return found;
    }

    /** Those of these slugs, without their long texts. */
    public List<ForeignPattern> summaries(String library, Collection<String> slugs) {
        return sql.rows(
                "select document from pattern_entry where library = ? and slug = any(?) and document is not null",
                r -> documents.pattern(r.getString(1), ""),
                library,
                slugs.toArray(String[]::new));
    }

    /** Those that these names mean, without their long texts; a name is a slug, or else the id of the first that has it. */
    public Map<String, ForeignPattern> named(String library, Collection<String> names) {
        Map<String, ForeignPattern> found = new LinkedHashMap<>();
        if (names.isEmpty()) return found;
        String[] all = names.toArray(String[]::new);
        List<ForeignPattern> patterns = sql.rows(
                "select document from pattern_entry where library = ? and (slug = any(?) or foreign_id = any(?))"
                        + " and document is not null order by path",
                r -> documents.pattern(r.getString(1), ""),
                library,
                all,
                all);
        for (String name : all) {
            patterns.stream()
                    .filter(p -> p.slug().equals(name))
                    .findFirst()
                    .or(() -> patterns.stream().filter(p -> p.id().equals(name)).findFirst())
                    .ifPresent(p -> found.put(name, p));
        }
        return found;
    }

    /** The library, among those of the settings, that has a pattern of this slug, with that pattern. */
    public Map<String, ForeignPattern> anywhere(String slug) {
        Map<String, ForeignPattern> found = new LinkedHashMap<>();
        sql.rows(
                "select library, document from pattern_entry where slug = ? and document is not null order by library",
                r -> found.put(r.getString(1), documents.pattern(r.getString(2), "")),
                slug);
        return found;
    }

    /** What the folder of a library held when it was last read. */
    public LibraryState state(String library) {
        return sql.first(
                        "select state from pattern_library where library = ?",
                        r -> documents.state(r.getString(1)),
                        library)
                .orElseGet(() -> LibraryState.unread(""));
    }
}
