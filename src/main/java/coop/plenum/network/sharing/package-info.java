/**
 * What an organisation shares with a network: its own choice, dimension by dimension, revocable, with a receipt. Start at
 * {@code Sharings}.
 */
@NullMarked
package coop.plenum.network.sharing;

import org.jspecify.annotations.NullMarked;
