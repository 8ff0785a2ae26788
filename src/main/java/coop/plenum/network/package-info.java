/**
 * Organisations together: networks call them to assess, follow who takes part, and compare those that share, by frozen
 * releases that expose nobody. Start at {@code Networks} for who is let in, and at {@code Campaign} for what they do.
 */
@NullMarked
package coop.plenum.network;

import org.jspecify.annotations.NullMarked;
