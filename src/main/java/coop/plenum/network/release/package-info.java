/**
 * Frozen comparisons of the organisations of a network, the only thing peers ever see of each other. Start at
 * {@code ReleaseDocument} for what is shown, at {@code making} for how much may be shown, and at
 * {@code ReleaseResource} for the pages.
 */
@NullMarked
package coop.plenum.network.release;

import org.jspecify.annotations.NullMarked;
