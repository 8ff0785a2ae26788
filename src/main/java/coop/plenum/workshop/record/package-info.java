/** What remains of a workshop: counts, what was agreed, notes; no seat and no vote of anybody. Start at {@code Ending}. */
@NullMarked
package coop.plenum.workshop.record;

import org.jspecify.annotations.NullMarked;
