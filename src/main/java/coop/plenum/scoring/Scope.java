package coop.plenum.scoring;

/** What an item asks for: a perception that everybody has, or a fact of the organisation. */
public enum Scope {
    PERSON,
    ORGANISATION
}
