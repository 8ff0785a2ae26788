package coop.plenum.platform;

import org.jspecify.annotations.Nullable;

/** What came in one field of a form. */
public final class Typed {
    private Typed() {}

    /** One line without blanks around it; empty where nothing was sent. PostgreSQL refuses some control characters. */
    public static String line(@Nullable String sent) {
        return sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "").strip();
    }
}
