/**
 * Reminders to those who have not finished, never more often than set, and the way to stop them. Start at {@code
 * RemindingResource}.
 */
@NullMarked
package coop.plenum.assessment.reminding;

import org.jspecify.annotations.NullMarked;
