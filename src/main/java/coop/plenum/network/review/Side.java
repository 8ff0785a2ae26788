package coop.plenum.network.review;

import java.util.Locale;

/** The two sides of a review, and nobody where it is over. */
public enum Side {
    REVIEWER,
    ORGANISATION,
    NOBODY;

    /** Its name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
