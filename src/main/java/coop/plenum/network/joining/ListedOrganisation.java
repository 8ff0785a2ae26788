package coop.plenum.network.joining;

import coop.plenum.network.Traits;
import java.util.Locale;

/** One line of a list of organisations to invite, and what would become of it. */
record ListedOrganisation(int line, String organisation, String address, String name, Traits traits, Verdict verdict) {
    enum Verdict {
        INVITE,
        NO_NAME,
        NO_ADDRESS,
        TWICE,
        INVITED,
        UNKNOWN_TYPE,
        UNKNOWN_SIZE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isToInvite() {
        return verdict == Verdict.INVITE;
    }

    ListedOrganisation judged(Verdict other) {
        return new ListedOrganisation(line, organisation, address, name, traits, other);
    }

    /** By what two lines are the same invitation. */
    String identity() {
        return address + " " + organisation.toLowerCase(Locale.ROOT);
    }
}
