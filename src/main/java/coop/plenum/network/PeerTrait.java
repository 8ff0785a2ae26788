package coop.plenum.network;

import java.util.Locale;

/** By what the organisations of a network are put into peer groups; one for all of its releases. */
public enum PeerTrait {
    /** The kind of organisation, from its profile. */
    TYPE("org_type"),
    /** How many people do the work, from its profile. */
    SIZE("people_count"),
    /** The network's own word for where it is. */
    TERRITORY("");

    private final String field;

    PeerTrait(String field) {
        this.field = field;
    }

    /** The field of the profile that holds it; empty where the network says it. */
    public String field() {
        return field;
    }

    /** Its name in addresses, message keys and templates. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
