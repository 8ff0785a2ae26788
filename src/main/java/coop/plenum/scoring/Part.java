package coop.plenum.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scored item and the share ω of a composite that it carries. */
record Part(ItemTally tally, double share) {

    /** Items by weight, the shares summing to 1; weight 0 takes part in nothing. */
    static List<Part> of(Collection<ItemTally> tallies, Map<String, Double> weights) {
        List<ItemTally> weighty = tallies.stream()
                .filter(t -> weights.getOrDefault(t.item().id(), 0.0) > 0)
                .toList();
        double total = weighty.stream()
                .mapToDouble(t -> weights.getOrDefault(t.item().id(), 0.0))
                .sum();
        return weighty.stream()
                .map(t -> new Part(t, weights.getOrDefault(t.item().id(), 0.0) / total))
                .toList();
    }

    static List<Part> perceptions(List<Part> parts) {
        return parts.stream().filter(p -> p.tally().item().isPerception()).toList();
    }

    static double share(List<Part> parts) {
        return parts.stream().mapToDouble(Part::share).sum();
    }

    static double score(List<Part> parts) {
        return parts.stream()
                .mapToDouble(p -> p.share() * p.tally().scoredMark())
                .sum();
    }

    /** Σ ω·G / Σ ω over the parts whose agreement is known (S6). */
    static @Nullable Double agreement(List<Part> parts) {
        double sum = 0;
        double total = 0;
        for (Part part : parts) {
            Double g = part.tally().agreement();
            if (g != null) {
                sum += part.share() * g;
                total += part.share();
            }
        }
        return total > 0 ? sum / total : null;
    }

    /** How many of these members answered it. */
    int count(Set<String> members) {
        return (int) tally.values().keySet().stream().filter(members::contains).count();
    }
}
