/**
 * Answers in, scores out: the rules of {@code docs/scoring.md}, S1 to S14, as pure functions over records. No framework,
 * no SQL, no clock. Start at {@code Scoring}.
 */
@NullMarked
package coop.plenum.scoring;

import org.jspecify.annotations.NullMarked;
