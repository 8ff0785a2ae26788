/**
 * Comparing organisations without exposing one (docs/scoring.md, S10 and S11). Start at {@code Peers} for what is shown
 * and {@code ReleaseRule} for when it may be renewed.
 */
@NullMarked
package coop.plenum.scoring.peer;

import org.jspecify.annotations.NullMarked;
