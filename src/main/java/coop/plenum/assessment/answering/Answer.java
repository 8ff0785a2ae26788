package coop.plenum.assessment.answering;

import coop.plenum.platform.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What a member said to one question.
 *
 * @param given none where only a note was left, or the answer was taken back
 * @param value a level, {@code yes} or {@code no}, a decimal figure, or option keys joined by commas
 * @param released whether the report may show note and link, without the author's name
 * @param estimated whether a figure is an estimate
 * @param parts the two numbers from which a figure was worked out, as decimals joined by a comma
 * @param revision counts the changes, from 1; 0 for nothing saved yet
 */
public record Answer(
        String question,
        @Nullable Given given,
        @Nullable String value,
        String note,
        String evidence,
        boolean released,
        int revision,
        boolean estimated,
        @Nullable String parts) {
    /** One that is no estimate and was not worked out from parts. */
    public Answer(
            String question,
            @Nullable Given given,
            @Nullable String value,
            String note,
            String evidence,
            boolean released,
            int revision) {
        this(question, given, value, note, evidence, released, revision, false, null);
    }

    static Answer none(String question) {
        return new Answer(question, null, null, "", "", false, 0);
    }

    Answer atRevision(int counted) {
        return new Answer(question, given, value, note, evidence, released, counted, estimated, parts);
    }

    /** Decided means: answered, not known, or not applying. A note alone decides nothing. */
    public boolean isDecided() {
        return given != null;
    }

    boolean saysTheSameAs(Answer other) {
        return fingerprint().equals(other.fingerprint());
    }

    /** Tells whether a page still shows what it was sent with; not a secret. */
    public String fingerprint() {
        return Hash.of(given + "|" + value + "|" + estimated + "|" + parts + "|" + released + "|" + evidence + "|"
                        + note)
                .substring(0, 16);
    }
}
