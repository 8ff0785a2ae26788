package coop.plenum.workshop.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a workshop when it ends. Everything in it was shown in the room.
 *
 * @param format raised when fields change their meaning
 * @param people seats that were taken
 * @param groups how many of them said to be in which role group
 * @param onPaper the most votes on paper at any question
 */
public record WorkshopRecord(int format, int people, Map<String, Integer> groups, int onPaper, List<Item> questions) {
    public static final int FORMAT = 1;

    /**
     * One question.
     *
     * @param outcome in lower case, such as {@code consent}; none where it was not reached
     * @param value what was agreed, as in an answer
     * @param reopened how often a vote that was shown was opened again
     * @param second none where there was no second vote, or it was never shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String question,
            @Nullable String outcome,
            @Nullable String value,
            int objections,
            String minority,
            String notes,
            int reopened,
            @Nullable Round first,
            @Nullable Round second,
            @Nullable Moves movement,
            List<String> arguments) {
        /** A round by its number. */
        public Optional<Round> round(int number) {
            return Optional.ofNullable(number == 1 ? first : second);
        }
    }

    /**
     * A round of votes.
     *
     * @param votes everybody who voted; where too few did to show more, nothing else is kept
     * @param counts by choice, in order
     * @param agreement a label such as {@code fair}; empty below five answers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Round(
            int votes,
            @Nullable Integer answers,
            @Nullable Integer dontKnow,
            @Nullable Integer abstained,
            @Nullable List<Count> counts,
            String agreement,
            boolean twoCamps) {}

    /** How many chose this. */
    public record Count(String value, int votes) {}

    /** How those moved who chose something in both rounds. */
    public record Moves(int up, int down, int stayed) {}
}
