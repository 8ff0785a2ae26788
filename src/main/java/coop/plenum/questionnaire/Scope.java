package coop.plenum.questionnaire;

/** Whom a question is about: an opinion that everybody gives, or a fact with one confirmed value. */
public enum Scope {
    PERSON,
    ORGANISATION
}
