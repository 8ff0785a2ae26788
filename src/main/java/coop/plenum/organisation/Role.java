package coop.plenum.organisation;

/** What a member may do: every steward is a member too. */
public enum Role {
    MEMBER,
    STEWARD
}
