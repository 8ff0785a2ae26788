package coop.plenum.workshop;

import java.util.Locale;

/** What came of a question. */
public enum Outcome {
    /** A value to which nobody objects. */
    CONSENT,
    /** A value with a number of objections on record. */
    OBJECTIONS,
    NO_AGREEMENT,
    /** Left out. */
    SKIPPED;

    /** Its name in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAgreed() {
        return this == CONSENT || this == OBJECTIONS;
    }
}
