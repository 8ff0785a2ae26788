package coop.plenum.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice that an organisation adopted.
 *
 * @param pattern the slug of the practice
 * @param assessment whose report suggested it; null where it came from the library
 * @param step what exactly is to be done; empty for the first step of the practice
 * @param owner the member who looks after it
 * @param ownerName empty where nobody does
 * @param revision counts the changes, from 1
 */
record Action(
        UUID id,
        String pattern,
        @Nullable UUID assessment,
        String step,
        @Nullable UUID owner,
        String ownerName,
        @Nullable LocalDate dueOn,
        Status status,
        String note,
        Instant createdAt,
        @Nullable Instant doneAt,
        int revision) {
    /** How far an action is. */
    enum Status {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED;

        /** Its name in forms and message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Status> of(String key) {
            for (Status status : values()) if (status.key().equals(key)) return Optional.of(status);
            return Optional.empty();
        }
    }

    public boolean isAhead() {
        return status == Status.PLANNED || status == Status.UNDER_WAY;
    }

    /** Whether it should have been done by this day. */
    public boolean isLate(LocalDate today) {
        return isAhead() && dueOn != null && dueOn.isBefore(today);
    }
}
