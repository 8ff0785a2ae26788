/**
 * Facts of the organisation: who is asked for them, what was given, and the one value that is confirmed. Start at
 * {@link coop.plenum.assessment.facts.FactsResource}.
 */
@NullMarked
package coop.plenum.assessment.facts;

import org.jspecify.annotations.NullMarked;
