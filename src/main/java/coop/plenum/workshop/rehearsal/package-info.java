/** Trying a workshop out with simulated participants. Start at {@code Rehearsing}. */
@NullMarked
package coop.plenum.workshop.rehearsal;

import org.jspecify.annotations.NullMarked;
