package coop.plenum.network.module;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a version would have done to answers that were given before. Medians are rounded to 5 and stand only where the rules
 * of peers allow.
 *
 * @param campaign the title of the campaign in which they were given; empty where there is none
 * @param compared the number of the version that was answered then; 0 where there is none
 * @param checked how many closed assessments, beside invented ones, were counted with and without these questions
 * @param unmoved whether every shared mark came out the same in all of them
 * @param held whether the medians are left out because fewer than five organisations changed since an earlier look
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Effect(String campaign, int compared, int checked, boolean unmoved, boolean held, List<Line> lines) {
    /** What becomes of a question. */
    public enum Change {
        ADDED,
        /** Marked as before; words may differ. */
        KEPT,
        /** The same answers are marked in another way. */
        REMARKED,
        /** It means something else or is answered in another way: it begins anew. */
        RENEWED,
        REMOVED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One question.
     *
     * @param organisations how many stand behind the medians; 0 where none are shown
     * @param before the median of the marks as they were shown
     * @param after the median of the marks that the same answers would have had
     */
    public record Line(
            String question,
            Change change,
            int organisations,
            @Nullable Integer before,
            @Nullable Integer after) {
        public boolean shows() {
            return before != null;
        }
    }

    public Effect {
        lines = List.copyOf(lines);
    }

    /** Whether organisations of this network answered an earlier version. */
    public boolean compares() {
        return compared > 0;
    }
}
