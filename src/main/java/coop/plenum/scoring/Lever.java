package coop.plenum.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What one item can move (S14): the share e of the overall it carries, its mark x̄ if scored, the agreement G of a
 * perception if known, and whether it does not apply.
 */
record Lever(double e, @Nullable Double mark, @Nullable Double agreement, boolean notApplicable) {}
