package coop.plenum.assessment.facts;

import java.util.List;

/**
 * What is known of a fact when its assessment closes.
 *
 * @param values the confirmed value, or each value that was given, the one most people gave first
 * @param estimated whether what counts is an estimate
 */
public record FactValue(String question, List<String> values, boolean estimated, boolean confirmed) {}
