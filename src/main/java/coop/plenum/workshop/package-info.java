/**
 * Answering together, live: a facilitator leads a room through chosen questions of an assessment, everybody votes twice,
 * and what the group agrees on is kept. Start at {@code Course}, which holds the order of things; {@code room} is where
 * participants are, {@code lead} where the facilitator is, {@code vote} what is voted, {@code record} what remains.
 */
@NullMarked
package coop.plenum.workshop;

import org.jspecify.annotations.NullMarked;
