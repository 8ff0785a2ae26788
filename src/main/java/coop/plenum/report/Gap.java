package coop.plenum.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A question that the members cannot answer yet. */
public record Gap(String question, Reason reason) {
    /** Why a question counts as not known. */
    public enum Reason {
        TOO_FEW_ANSWERS,
        MANY_DO_NOT_KNOW;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
