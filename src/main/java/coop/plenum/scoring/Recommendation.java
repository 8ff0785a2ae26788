package coop.plenum.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A pattern worth trying, with what speaks for it (S14). Below five respondents it carries no numbers: only its place in
 * the list and its tag.
 *
 * @param leverage points of the overall that the linked items carry, 0 to 100
 * @param need how far those items are from their target, 0 to 1
 * @param gain need · leverage, in points
 * @param agreement G of the linked perceptions, 0 to 1; nothing where unknown
 * @param priority gain · (0.5 + 0.5 · agreement)
 */
public record Recommendation(
        String pattern,
        @Nullable Double leverage,
        @Nullable Double need,
        @Nullable Double gain,
        @Nullable Double agreement,
        @Nullable Double priority,
        Tag tag) {

    /** Act, or begin with a conversation because opinions are split. */
    public enum Tag {
        ACT,
        TALK_FIRST
    }

    Recommendation withoutNumbers() {
        return new Recommendation(pattern, null, null, null, null, null, tag);
    }
}
