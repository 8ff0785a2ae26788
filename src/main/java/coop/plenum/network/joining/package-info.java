/**
 * Which organisations belong to a network: invited by mail and accepted for by whoever opens the link, or asking by
 * themselves. Start at {@code Belonging}.
 */
@NullMarked
package coop.plenum.network.joining;

import org.jspecify.annotations.NullMarked;
