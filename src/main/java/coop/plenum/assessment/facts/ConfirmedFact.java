package coop.plenum.assessment.facts;

import coop.plenum.assessment.answering.Given;
import org.jspecify.annotations.Nullable;

/**
 * The value of a fact that counts, whatever else was given.
 *
 * @param given a value, or that the question does not apply
 * @param value as in an answer; none where the question does not apply
 * @param revision counts the changes, from 1; 0 for one that is not kept yet
 */
public record ConfirmedFact(
        String question, Given given, @Nullable String value, boolean estimated, int revision) {}
