package coop.plenum.organisation;

import java.util.Locale;

/** What a member mainly is in the organisation; each member has one. */
public enum RoleGroup {
    WORKER,
    USER,
    MEMBER,
    BOARD,
    VOLUNTEER,
    STAFF;

    /** The word in forms, tables of results and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
