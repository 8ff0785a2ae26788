package coop.plenum.organisation.joining;

import java.util.Locale;

/**
 * One line of a list of people to invite.
 *
 * @param line where it stands in what was given, from 1
 * @param address in lower case; as it was typed where it is none
 * @param roleGroup the key of a role group
 */
public record Listed(int line, String address, String name, String roleGroup, Verdict verdict) {
    /** What becomes of it. */
    public enum Verdict {
        INVITE,
        ALREADY_MEMBER,
        ALREADY_INVITED,
        TWICE,
        NO_ADDRESS,
        UNKNOWN_GROUP;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Listed judged(Verdict other) {
        return new Listed(line, address, name, roleGroup, other);
    }

    public boolean isToInvite() {
        return verdict == Verdict.INVITE;
    }
}
