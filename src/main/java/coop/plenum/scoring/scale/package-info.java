/**
 * How one answer becomes a mark (docs/scoring.md, S1): the kinds of scale, what a member may reply, and what becomes of
 * it. Start at {@code Scale}.
 */
@NullMarked
package coop.plenum.scoring.scale;

import org.jspecify.annotations.NullMarked;
