package coop.plenum.platform;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Places on the charts, reached in templates as {@code draw:}. */
@TemplateExtension(namespace = "draw")
final class Drawing {
    private static final double WHOLE = 100.0;

    private Drawing() {}

    /** The place of something by its number in a row. */
    static int at(int start, int index, int step) {
        return start + index * step;
    }

    /** The same for a line within it. */
    static int at(int start, int index, int step, int line, int height) {
        return start + index * step + line * height;
    }

    /** How wide a range is; at least one, so that it is seen. */
    static int span(int low, int high) {
        return Math.max(1, high - low);
    }

    /** A part of a whole in per cent. */
    static int share(int part, int all) {
        return all == 0 ? 0 : Math.round(100f * part / all);
    }

    /** The middle of seat {@code index} of {@code all} in one row, in per cent of its width. */
    static String seat(int index, int all) {
        return String.format(Locale.ROOT, "%.2f", (index + 0.5) * WHOLE / all);
    }
}
