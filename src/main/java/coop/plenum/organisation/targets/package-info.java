/** The levels that an organisation wants to reach, dimension by dimension. */
@NullMarked
package coop.plenum.organisation.targets;

import org.jspecify.annotations.NullMarked;
