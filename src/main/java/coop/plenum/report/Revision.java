package coop.plenum.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which making of a report this is.
 *
 * @param number from 1, for the one that was frozen at the closing
 * @param corrections the facts corrected since the closing, the oldest first
 */
public record Revision(int number, List<Correction> corrections) {
    public static final Revision FIRST = new Revision(1, List.of());

    /** A fact that was corrected after a review had asked for it, and the revision made by that. */
    public record Correction(int revision, Instant correctedAt, String question) {}

    public Revision {
        corrections = List.copyOf(corrections);
    }

    Revision next(List<String> questions, Instant now) {
        List<Correction> all = new ArrayList<>(corrections);
        questions.forEach(q -> all.add(new Correction(number + 1, now, q)));
        return new Revision(number + 1, all);
    }
}
