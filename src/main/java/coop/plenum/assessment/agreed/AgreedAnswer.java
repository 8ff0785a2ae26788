package coop.plenum.assessment.agreed;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group said together about a question. It never changes what anybody answered.
 *
 * @param questionnaire content hash of the version the question comes from, which may be the one for workshops
 * @param value as in an answer; none where they openly did not agree
 * @param objections how many objected and let it pass
 * @param minority what those want on record; empty where nothing
 */
public record AgreedAnswer(
        String question,
        String questionnaire,
        UUID workshop,
        @Nullable String value,
        int objections,
        String minority,
        LocalDate agreedOn) {
    public boolean isAgreed() {
        return value != null;
    }

    String outcome() {
        if (value == null) return "NO_AGREEMENT";
        return objections == 0 ? "CONSENT" : "OBJECTIONS";
    }
}
