package coop.plenum.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a campaign called, and how far it is: who takes part, never what was answered.
 *
 * @param traits as they were when it was called
 * @param assessment the one by which it answers, once there is one
 * @param answered members who have begun to answer
 * @param eligible members who may; unknown where null
 * @param shared how many dimensions it shares
 * @param extendedTo where it was given more time than the others
 */
public record Called(
        UUID organisation,
        String name,
        Traits traits,
        Stage stage,
        Optional<UUID> assessment,
        int answered,
        @Nullable Integer eligible,
        int shared,
        @Nullable LocalDate extendedTo,
        @Nullable Instant remindedAt) {
    /** How far it is. */
    public enum Stage {
        NOT_BEGUN,
        ANSWERING,
        CLOSED,
        /** Closed, and the report is published. */
        PUBLISHED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isBehind() {
        return stage == Stage.NOT_BEGUN || stage == Stage.ANSWERING;
    }

    /** How many of a bar this wide, in pixels, the answers fill. */
    public int bar(int width) {
        if (eligible == null || eligible == 0) return answered > 0 ? width : 0;
        return Math.min(width, width * answered / eligible);
    }
}
