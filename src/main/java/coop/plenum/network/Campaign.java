package coop.plenum.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call of a network to assess, with one questionnaire version, between two dates.
 *
 * @param period what assessments begun for it are called
 * @param questionnaire the content hash of the version that is answered
 * @param zone where its days begin and end
 * @param called who is called
 * @param reviewed whether organisations hand their reports in for review
 * @param summary what the network says of it in the end; perhaps empty
 */
public record Campaign(
        UUID network,
        UUID id,
        String title,
        String period,
        String questionnaire,
        String questionnaireKey,
        LocalDate opensOn,
        LocalDate closesOn,
        ZoneId zone,
        String message,
        Audience called,
        boolean reviewed,
        String summary,
        @Nullable Instant closedAt) {

    /** Who is called; an empty list leaves a trait out of account. */
    public record Audience(List<String> types, List<String> sizes, List<String> territories) {
        public static final Audience ALL = new Audience(List.of(), List.of(), List.of());

        public Audience {
            types = List.copyOf(types);
            sizes = List.copyOf(sizes);
            territories = List.copyOf(territories);
        }
    }

    /** Where it stands on a day of its zone. */
    public enum Stage {
        /** Its first day is still to come; organisations do not see it. */
        PLANNED,
        RUNNING,
        /** Its last day has passed; those with more time may still answer. */
        OVERDUE,
        CLOSED;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Stage stage(Instant now) {
        if (closedAt != null) return Stage.CLOSED;
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (today.isBefore(opensOn)) return Stage.PLANNED;
        return today.isAfter(closesOn) ? Stage.OVERDUE : Stage.RUNNING;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Until when somebody may answer who was given time until {@code extended}: never less than the others. */
    public LocalDate lastDay(@Nullable LocalDate extended) {
        return extended == null || extended.isBefore(closesOn) ? closesOn : extended;
    }

    /** The address of its page for coordinators. */
    public String path() {
        return "/networks/" + network + "/campaigns/" + id;
    }

    /** The address of its page for one of the organisations it calls. */
    public String pathFor(UUID organisation) {
        return "/organisations/" + organisation + "/networks/" + network + "/campaigns/" + id;
    }
}
