package coop.plenum.platform;

import org.jspecify.annotations.Nullable;

/** What came in one field of a form. */
public final class Typed {
    private Typed() {}

    /** One line without blanks around it; empty where nothing was sent. PostgreSQL refuses some control characters. */
    public static String line(@Nullable String sent) {
        return sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "").strip();
    }

    /** Lines of text without blanks around them; empty where nothing was sent. */
    public static String text(@Nullable String sent) {
        return sent == null
                ? ""
                : sent.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                        .strip();
    }
}
