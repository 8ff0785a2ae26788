package coop.plenum.network.sharing;

import java.util.Locale;

/** What an organisation lets a network do with one dimension of its report. */
public enum Choice {
    NONE,
    /** Counted among at least six, without its name. */
    ANONYMOUS,
    /** Counted, and shown by name to the coordinators of this network. */
    NAMED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
