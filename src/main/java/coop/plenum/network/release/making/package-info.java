/**
 * How much of the organisations of a network may be shown, now and after everything shown before (docs/scoring.md, S10
 * and S11; docs/decisions/0024-releases.md). Start at {@code ReleaseMaking} for the rules, which are plain Java, and at
 * {@code Releasing} for where their numbers come from.
 */
@NullMarked
package coop.plenum.network.release.making;

import org.jspecify.annotations.NullMarked;
