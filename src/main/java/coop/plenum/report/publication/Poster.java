package coop.plenum.report.publication;

import coop.plenum.report.ReportView;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture of a report says: on a line of an SVG nothing wraps by itself, so long texts come in lines.
 *
 * @param name the organisation in at most two lines
 */
record Poster(ReportView v, List<String> name, List<Step> practices) {
    private static final int LINE = 34;
    private static final int NAME_LINES = 2;
    private static final int PRACTICE_LINE = 58;
    private static final int PRACTICES = 3;

    /** A practice, in at most two lines. */
    record Step(List<String> title) {}

    static Poster of(ReportView view) {
        return new Poster(
                view,
                lines(view.document().organisation(), LINE, NAME_LINES),
                view.firstPractices().stream()
                        .limit(PRACTICES)
                        .map(p -> new Step(lines(p.title().text(), PRACTICE_LINE, 2)))
                        .toList());
    }

    public String dimension(String name) {
        List<String> lines = lines(name, LINE, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** Broken at spaces, or within a word that is longer than a line; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            for (String piece : pieces(word, width)) {
                boolean fits = line.length() == 0 || length(line) + 1 + length(piece) <= width;
                if (!fits) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                if (line.length() > 0) line.append(' ');
                line.append(piece);
            }
        }
        if (line.length() > 0) lines.add(line.toString());
        if (lines.size() <= most) return lines;
        List<String> first = new ArrayList<>(lines.subList(0, most));
        first.set(most - 1, first.get(most - 1) + " …");
        return first;
    }

    private static List<String> pieces(String word, int width) {
        List<String> pieces = new ArrayList<>();
        int[] letters = word.codePoints().toArray();
        for (int from = 0; from < letters.length; from += width) {
            pieces.add(new String(letters, from, Math.min(width, letters.length - from)));
        }
        return pieces;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
