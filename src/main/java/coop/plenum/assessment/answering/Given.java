package coop.plenum.assessment.answering;

/** What kind of answer a member gave. */
public enum Given {
    VALUE,
    DONT_KNOW,
    NOT_APPLICABLE
}
