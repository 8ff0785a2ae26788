package coop.plenum.assessment.links;

import java.util.Locale;

/** What has become of a personal link. */
enum LinkState {
    /** There is none of this token. */
    UNKNOWN,
    GOOD,
    SPENT,
    EXPIRED,
    WITHDRAWN,
    /** Its assessment was closed, or its organisation archived. */
    CLOSED;

    /** Its name in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
