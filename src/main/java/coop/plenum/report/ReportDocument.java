package coop.plenum.report;

import com.fasterxml.jackson.annotation.JsonValue;
import coop.plenum.platform.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A frozen report: what everyone may see, and nothing else. Marks are whole numbers from 0 to 100, rounded once; what
 * lies below the limits of disclosure is not in it. Texts of questions stand in the questionnaire version it names.
 *
 * @param format raised when the meaning of a field changes
 * @param unconfirmed ids of the facts that nobody has confirmed
 * @param reviews by whom it was accepted; they come to it later, and are not part of what is frozen
 */
public record ReportDocument(
        int format,
        String organisation,
        String period,
        Instant closedAt,
        Asked questionnaire,
        Rules rules,
        Voices voices,
        List<Mark> dimensions,
        Overall overall,
        List<Mark> principles,
        List<QuestionMark> questions,
        List<Group> groups,
        List<String> unconfirmed,
        List<Gap> gaps,
        List<Suggestion> suggestions,
        List<Notes> notes,
        List<Fact> facts,
        List<FloorMark> floors,
        RoomAnswers room,
        Revision revision,
        List<Reviewed> reviews) {
    public static final int FORMAT = 5;

    public ReportDocument {
        // Format 1 had no facts, 2 no floors, 3 no workshops and 4 no reviews: they read as a report without any.
        facts = facts == null ? List.of() : facts;
        floors = floors == null ? List.of() : floors;
        room = room == null ? RoomAnswers.NONE : room;
        revision = revision == null ? Revision.FIRST : revision;
        reviews = reviews == null ? List.of() : reviews;
        format = FORMAT;
    }

    /** The same with those who accepted it. */
    public ReportDocument with(List<Reviewed> accepted) {
        return new ReportDocument(
                format,
                organisation,
                period,
                closedAt,
                questionnaire,
                rules,
                voices,
                dimensions,
                overall,
                principles,
                questions,
                groups,
                unconfirmed,
                gaps,
                suggestions,
                notes,
                facts,
                floors,
                room,
                revision,
                accepted);
    }

    /** The mark of this question, where questions are shown. */
    public Optional<QuestionMark> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Optional<Mark> dimension(String key) {
        return dimensions.stream().filter(d -> d.key().equals(key)).findFirst();
    }

    /** The questionnaire version that was answered. */
    public record Asked(String key, String version, String contentHash, Text name) {}

    /**
     * Who answered.
     *
     * @param eligible members who might have answered; unknown where null
     * @param missing voices still needed before dimensions are shown; 0 where they are
     * @param joint whether this is one answer agreed in a meeting
     */
    public record Voices(int answered, @Nullable Integer eligible, int missing, boolean joint, Detail detail) {}

    /** How much so many voices allow to be shown. */
    public enum Detail {
        NOTHING,
        DIMENSIONS,
        QUESTIONS;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there is a mark, and if not, why. */
    public enum Status {
        OK,
        INSUFFICIENT,
        PROTECTED,
        NOT_APPLICABLE;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the answers are alike. */
    public enum Agreement {
        STRONG,
        FAIR,
        WEAK,
        SPLIT;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Two whole numbers, both displayed. */
    public record Range(int low, int high) {}

    /**
     * The mark of a dimension or a principle.
     *
     * @param band 0 to 4, from the mark
     * @param range nine times out of ten the mark would lie within it; null for a joint answer
     * @param bands the bands of the two ends of the range
     * @param fragile whether the range reaches further than ten points to a side
     * @param everyoneAnswered whether the range has no width because nobody is missing
     * @param scored how many of its {@code applicable} questions have enough answers; null where questions are not shown
     * @param questions ids of the scored questions behind it; empty where questions are not shown
     */
    public record Mark(
            String key,
            Status status,
            @Nullable Integer mark,
            @Nullable Integer band,
            @Nullable Range range,
            @Nullable Range bands,
            boolean fragile,
            boolean everyoneAnswered,
            @Nullable Agreement agreement,
            @Nullable Integer scored,
            @Nullable Integer applicable,
            List<String> questions) {
        public boolean isOk() {
            return status == Status.OK;
        }
    }

    /**
     * All dimensions together.
     *
     * @param range where the mark could move if every dimension counted a quarter more or less
     * @param stable whether both ends of that range lie in one band
     * @param lowest the dimension with the lowest mark, to be named beside the overall
     * @param dimensions how many dimensions have a mark
     */
    public record Overall(
            Status status,
            @Nullable Integer mark,
            @Nullable Integer band,
            @Nullable Range range,
            boolean stable,
            @Nullable String lowest,
            int dimensions) {
        public boolean isOk() {
            return status == Status.OK;
        }
    }

    /** Whether a question has a mark that is shown. */
    public enum QuestionStatus {
        SCORED,
        /** Scored, with too few answers to be shown by itself. */
        HIDDEN,
        /** Scored, and not shown by itself because an earlier report shows it with all but a few of these voices. */
        WITHHELD,
        INSUFFICIENT,
        NOT_APPLICABLE;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The mark of a question.
     *
     * @param fact whether it is about the organisation, and not an opinion
     * @param confirmed whether the organisation gave one confirmed value of a fact
     * @param counts members on each level, lowest first; empty below five answers and where there are no levels
     */
    public record QuestionMark(
            String id,
            String dimension,
            QuestionStatus status,
            boolean fact,
            boolean confirmed,
            @Nullable Integer mark,
            int answers,
            int dontKnow,
            int notApplicable,
            List<Integer> counts,
            @Nullable Agreement agreement,
            boolean twoCamps) {}

    /**
     * One group; small ones are put together under the key {@code other}.
     *
     * @param roles the role groups in it
     */
    public record Group(String key, List<String> roles, List<GroupView> views) {}

    /** How a group differs from everyone else. */
    public enum Difference {
        HIGHER,
        LOWER,
        NOT_CLEAR;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a group says of one dimension, and whether everyone else differs.
     *
     * @param mark rounded to 5, between 5 and 95; null where too few of its questions can be compared
     */
    public record GroupView(String dimension, @Nullable Integer mark, Difference difference) {}

    /** What to do first about a practice. */
    public enum Tag {
        ACT,
        TALK_FIRST;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A practice that answers a need; the numbers are null and the questions empty where questions are not shown.
     *
     * @param need how far its questions are from their targets, 0 to 100
     * @param carries how many points of the overall mark its questions carry
     * @param gain how many points of the overall mark it could move
     */
    public record Suggestion(
            String pattern,
            @Nullable Tag tag,
            @Nullable Integer need,
            @Nullable Integer carries,
            @Nullable Integer gain,
            List<Behind> questions) {}

    /** A question behind a suggestion and the points of the overall mark that it carries. */
    public record Behind(String question, @Nullable Integer mark, int carries) {}

    /**
     * A figure of the organisation. Values are decimals with a point, rounded to two places.
     *
     * @param values the confirmed value, or each value that was given; empty below five voices
     * @param estimated whether what counts is an estimate
     * @param alertBelow the value under which it lies and raises a notice; none where it raises none
     */
    public record Fact(
            String question,
            List<String> values,
            boolean estimated,
            boolean confirmed,
            @Nullable String alertBelow) {}
}
