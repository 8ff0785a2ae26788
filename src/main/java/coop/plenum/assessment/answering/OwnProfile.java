package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one member sees the organisation: their own marks, beside nobody else's. */
final class OwnProfile {
    private OwnProfile() {}

    /** A dimension with the average of this member's marks, 0 to 100; none where nothing was answered. */
    record Mark(Dimension dimension, @Nullable Integer mark) {
        public int band() {
            return mark == null ? 0 : Math.min(mark / 20, 4);
        }
    }

    static List<Mark> of(Sheet sheet) {
        return sheet.journey().steps().stream()
                .map(s -> new Mark(s.dimension(), null))
                .toList();
    }
}
