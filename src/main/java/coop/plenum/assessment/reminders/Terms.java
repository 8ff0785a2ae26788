package coop.plenum.assessment.reminders;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How an assessment reminds its members.
 *
 * @param everyDays how many days lie between two reminders of one person, at least
 * @param language for readers who never chose one
 * @param automatic whether the application reminds by itself
 * @param next the day from which it does
 */
record Terms(int everyDays, Locale language, boolean automatic, LocalDate next) {
    static final int FEWEST_DAYS = 1;
    static final int MOST_DAYS = 60;
    private static final int USUAL_DAYS = 7;

    /** What holds until a steward says otherwise. */
    static Terms usual(Locale language, LocalDate today) {
        return new Terms(USUAL_DAYS, language, false, today.plusDays(USUAL_DAYS));
    }
}
