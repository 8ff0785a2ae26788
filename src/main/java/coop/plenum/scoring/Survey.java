package coop.plenum.scoring;

import coop.plenum.scoring.scale.Reply;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Everything scoring needs to know of one assessment. Start with {@link #of} and add what differs from the common case:
 * {@code Survey.of(items, voices).withEligible(24).withPatterns(links)}.
 *
 * @param official confirmed values of facts by item id, or {@link Reply.NotApplicable} where the organisation declares
 *     that an item does not apply
 * @param eligible N, the members who could answer; empty if unknown
 * @param dimensionWeights W by dimension, 1 where nothing is said
 * @param patterns the links q ∈ (0, 1] of each pattern to items
 */
public record Survey(
        List<Item> items,
        List<Voice> voices,
        Map<String, Reply> official,
        Mode mode,
        OptionalInt eligible,
        Optional<Balance> balance,
        Map<String, Double> dimensionWeights,
        Map<String, Map<String, Double>> patterns) {

    public Survey {
        items = List.copyOf(items);
        voices = List.copyOf(voices);
        official = Map.copyOf(official);
        dimensionWeights = Map.copyOf(dimensionWeights);
        patterns = Map.copyOf(patterns);
        refuseDuplicates(items.stream().map(Item::id).toList());
        refuseDuplicates(voices.stream().map(Voice::id).toList());
    }

    /** Individual answers, nothing official, N unknown, no balance, equal dimensions, no patterns. */
    public static Survey of(List<Item> items, List<Voice> voices) {
        return new Survey(
                items, voices, Map.of(), Mode.INDIVIDUAL, OptionalInt.empty(), Optional.empty(), Map.of(), Map.of());
    }

    public Survey withOfficial(Map<String, Reply> values) {
        return new Survey(items, voices, values, mode, eligible, balance, dimensionWeights, patterns);
    }

    public Survey withMode(Mode changed) {
        return new Survey(items, voices, official, changed, eligible, balance, dimensionWeights, patterns);
    }

    public Survey withEligible(int members) {
        return new Survey(items, voices, official, mode, OptionalInt.of(members), balance, dimensionWeights, patterns);
    }

    public Survey withBalance(Balance roles) {
        return new Survey(items, voices, official, mode, eligible, Optional.of(roles), dimensionWeights, patterns);
    }

    public Survey withDimensionWeights(Map<String, Double> weights) {
        return new Survey(items, voices, official, mode, eligible, balance, weights, patterns);
    }

    public Survey withPatterns(Map<String, Map<String, Double>> links) {
        return new Survey(items, voices, official, mode, eligible, balance, dimensionWeights, links);
    }

    /** W of a dimension. */
    public double weightOf(String dimension) {
        return dimensionWeights.getOrDefault(dimension, 1.0);
    }

    private static void refuseDuplicates(Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("id " + id + " stands twice");
        });
    }
}
