/**
 * All patterns in one place, Plenum's own and those of other libraries, so that they can be found. Start at
 * {@link coop.plenum.pattern.shelf.Filling} for how they come into the tables and at
 * {@link coop.plenum.pattern.shelf.Searching} for how they are found.
 */
@NullMarked
package coop.plenum.pattern.shelf;

import org.jspecify.annotations.NullMarked;
