package coop.plenum.platform;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts for pictures, on which nothing wraps by itself. */
public final class Lines {
    private static final int FIRST_WIDE = 0x2e80;

    private Lines() {}

    /**
     * Broken at spaces, or within a word that is longer than a line; what does not fit ends in an ellipsis. No text has
     * no lines.
     *
     * @param width of a line in letters; those of Asian scripts and signs such as emoji take two
     * @param most how many lines there is room for, at least one
     */
    public static List<String> of(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            for (String piece : pieces(word, width)) {
                boolean fits = line.length() == 0 || width(line) + 1 + width(piece) <= width;
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
        StringBuilder piece = new StringBuilder();
        int taken = 0;
        for (int letter : word.codePoints().toArray()) {
            if (taken + width(letter) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                taken = 0;
            }
            piece.appendCodePoint(letter);
            taken += width(letter);
        }
        if (piece.length() > 0) pieces.add(piece.toString());
        return pieces;
    }

    private static int width(CharSequence text) {
        return text.codePoints().map(Lines::width).sum();
    }

    private static int width(int letter) {
        return letter < FIRST_WIDE ? 1 : 2;
    }
}
