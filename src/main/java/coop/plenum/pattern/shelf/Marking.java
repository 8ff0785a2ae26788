package coop.plenum.pattern.shelf;

import coop.plenum.platform.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Marks in texts what was searched for, as the database finds it: whatever ending a word has. */
@Singleton
public class Marking {
    /** Characters that no text has: they are taken out of foreign ones, and belong to nobody. */
    private static final char FROM = '\uE000';

    private static final char TO = '\uE001';
    private static final int BEFORE = 80;
    private static final int LONG = 230;

    private final Sql sql;

    Marking(Sql sql) {
        this.sql = sql;
    }

    /** A part of a text. */
    public record Piece(String text, boolean marked) {}

    /**
     * What to mark, as the database writes it; empty for nothing.
     *
     * @param own in the language of the reader
     * @param stems of the English words, to find the place in a long text
     */
    public record Query(String own, String english, List<String> stems) {
        /** Marks nothing. */
        public static final Query NONE = new Query("", "", List.of());

        public Query {
            stems = List.copyOf(stems);
        }

        String in(String language) {
            return language.equals("en") ? english : own;
        }
    }

    /** The texts in pieces; all of them in the same language. */
    public List<List<Piece>> marked(List<String> texts, Query query, String language) {
        String asked = query.in(language);
        if (asked.isEmpty() || texts.isEmpty())
            return texts.stream().map(t -> List.of(new Piece(t, false))).toList();
        String rules = Language.of(Locale.forLanguageTag(language)).rules();
        return sql.rows(
                "select ts_headline(" + rules + ", t, cast(? as tsquery), 'HighlightAll=true, StartSel=" + FROM
                        + ", StopSel=" + TO + "') from unnest(?) with ordinality as x (t, n) order by n",
                r -> pieces(r.getString(1)),
                asked,
                texts.toArray(String[]::new));
    }

    /** The place in a long English text that speaks of it; empty where none does. */
    public String place(String text, Query query) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = query.stems().stream()
                .mapToInt(lower::indexOf)
                .filter(i -> i >= 0)
                .min()
                .orElse(-1);
        if (at < 0 || lower.length() != text.length()) return "";
        int from = at < BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        int to = Math.min(text.length(), from + LONG);
        int end = to < text.length() ? text.lastIndexOf(' ', to) : to;
        if (from > at || end <= at) return "";
        String place = text.substring(from, end).replaceAll("https?://\\S+|\\]\\([^)]*\\)|[*_`#>|\\[\\]]+", " ");
        return (from > 0 ? "… " : "") + place.replaceAll("\\s+", " ").strip() + (end < text.length() ? " …" : "");
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = text.indexOf(FROM, at);
            int to = from < 0 ? -1 : text.indexOf(TO, from);
            if (to < 0) break;
            if (from > at) pieces.add(new Piece(text.substring(at, from), false));
            pieces.add(new Piece(text.substring(from + 1, to), true));
            at = to + 1;
        }
        if (at < text.length()) pieces.add(new Piece(text.substring(at), false));
        return Collections.unmodifiableList(pieces);
    }
}
