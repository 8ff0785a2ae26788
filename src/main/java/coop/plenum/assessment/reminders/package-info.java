/**
 * Reminders to those who have not finished an open assessment, no more often than was set, and never to those who do not
 * want them. Start at {@code RemindersResource} and {@code Reminding}.
 */
@NullMarked
package coop.plenum.assessment.reminders;

import org.jspecify.annotations.NullMarked;
