package coop.plenum.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How one role group sees one dimension beside everyone else (S9): its mark rounded to 5 and kept within 5 and 95, and
 * whether that is higher or lower. The difference itself is never shown.
 */
public record GroupView(
        String dimension,
        String group,
        Status status,
        @Nullable Integer display,
        Difference difference) {

    /** Whether the two sides could be compared. */
    public enum Status {
        OK,
        INSUFFICIENT_DATA,
        PROTECTED
    }

    /** Higher or lower only from ten points on, and when the 99 % interval excludes zero. */
    public enum Difference {
        HIGHER,
        LOWER,
        NONE
    }
}
