package coop.plenum.workshop;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live session over questions of an assessment, as it stands.
 *
 * @param questionnaire the content hash of the version its questions come from
 * @param rehearsal tried out with simulated participants; nothing of it is kept beside the assessment
 * @param code by which it can be joined; none once it has ended
 * @param until when the time for the present step runs out
 * @param revision counts what the facilitators did
 * @param leading who pressed last
 * @param clash the name of a facilitator whose command came too late for this revision; empty where there was none
 */
public record Workshop(
        UUID organisation,
        UUID id,
        UUID assessment,
        String title,
        String questionnaire,
        Promise promise,
        Timings timings,
        boolean rehearsal,
        @Nullable String code,
        Course course,
        @Nullable Instant until,
        int revision,
        Optional<UUID> leading,
        String clash,
        @Nullable Instant endedAt) {

    public Step step() {
        return course.step();
    }

    public boolean isEnded() {
        return course.ended();
    }

    /** The code in groups; empty once it has ended. */
    public String spokenCode() {
        return code == null ? "" : RoomCode.spoken(code);
    }

    /** The address of its page, without a slash at the end. */
    public String path() {
        return "/organisations/" + organisation + "/workshops/" + id;
    }

    /** The address of the assessment it belongs to. */
    public String assessmentPath() {
        return "/organisations/" + organisation + "/assessments/" + assessment;
    }
}
