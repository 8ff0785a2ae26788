package coop.plenum.pattern.shelf;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts and words as they are compared. */
final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern COOP = Pattern.compile("(?i)\\bco-(?=op)");
    private static final Pattern NOISE = Pattern.compile("https?://\\S+|[*_`#>|\\[\\]{}]+");

    /** PostgreSQL keeps a megabyte of words of one text, and nobody searches the end of a book. */
    private static final int MOST = 300_000;

    private static final int OFTEN = 4;
    private static final int VERY_OFTEN = 12;

    private Folding() {}

    /** What to index of a text: words without markup and addresses, and one way to write a co-op. */
    static String indexed(String text) {
        String cut = text.length() > MOST ? text.substring(0, MOST) : text;
        return COOP.matcher(NOISE.matcher(cut).replaceAll(" ")).replaceAll("co");
    }

    /**
     * The words of a long text in their order, each with how often to index it: once, and again where it is used often.
     * The same as of {@link #indexed}.
     */
    static Map<String, Integer> gist(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        WordScanner.each(
                text, Math.min(text.length(), MOST), w -> counts.merge(w.toLowerCase(Locale.ROOT), 1, Integer::sum));
        counts.replaceAll((word, count) -> count >= VERY_OFTEN ? 3 : count >= OFTEN ? 2 : 1);
        return counts;
    }

    /** The words of a query, at most so many. */
    static List<String> words(String query, int most) {
        String text = COOP.matcher(query.toLowerCase(Locale.ROOT)).replaceAll("co");
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(m -> m.group())
                .filter(w -> w.length() <= 50)
                .distinct()
                .limit(most)
                .toList();
    }

    /** A word without its accents. */
    static String plain(String word) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    /** How many letters were mistyped: changed, left out, doubled or swapped with a neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) steps[i][0] = i;
        for (int j = 0; j <= other.length(); j++) steps[0][j] = j;
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
            }
        return steps[one.length()][other.length()];
    }
}
