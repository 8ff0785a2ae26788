package coop.plenum.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of visitor. One person may be several of them at once: every steward is a member too. */
public enum Who {
    /** Whoever asks, signed in or not. */
    ANYONE,
    /** Somebody signed in with an account, whatever they belong to. */
    SIGNED_IN,
    /** Somebody who came by a personal link: they may answer one assessment, and nothing else. */
    LINK_HOLDER,
    /** A member of the organisation that is asked for. */
    MEMBER,
    /** A steward of that organisation. */
    STEWARD,
    /** Somebody who leads the workshop that is asked for, perhaps from outside the organisation. */
    FACILITATOR,
    /** Somebody with a seat in a workshop; the seat is the proof, with or without an account. */
    GUEST,
    /** Somebody who runs the network that is asked for. */
    COORDINATOR,
    /** Somebody who was named to review reports that organisations hand in. */
    REVIEWER,
    /** An administrator of the platform, whatever they belong to. */
    ADMINISTRATOR;

    /** The role that a session carries which was opened by a personal link. */
    public static final String LINK_ROLE = "link-holder";

    /** The role of an administrator. */
    public static final String ADMINISTRATOR_ROLE = "administrator";

    /** What somebody is, whichever organisation they ask for. */
    static Set<Who> of(SecurityIdentity identity) {
        Set<Who> kinds = EnumSet.of(ANYONE);
        if (identity.isAnonymous()) return kinds;
        if (identity.hasRole(LINK_ROLE)) {
            kinds.add(LINK_HOLDER);
            return kinds;
        }
        kinds.add(SIGNED_IN);
        if (identity.hasRole(ADMINISTRATOR_ROLE)) kinds.add(ADMINISTRATOR);
        return kinds;
    }

    /** Its name in tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
