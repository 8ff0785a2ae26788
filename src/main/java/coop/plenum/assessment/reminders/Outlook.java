package coop.plenum.assessment.reminders;

/**
 * What a reminder would do now, in numbers of members. Each member counts once, under the first that holds.
 *
 * @param finished need none
 * @param withoutAddress cannot get one
 * @param refusing want none
 * @param recent got one not long ago
 * @param due will get one
 */
record Outlook(long finished, long withoutAddress, long refusing, long recent, long due) {}
