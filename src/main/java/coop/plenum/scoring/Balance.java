package coop.plenum.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Role balance (S3): the share τ each role group carries, by membership or by statute, and how many members each has
 * where that is known. A balanced item is x̄ = Σ τ·x̄ of the group / Σ τ over the groups that answered.
 */
public record Balance(Map<String, Double> shares, Map<String, Integer> sizes) {
    public Balance {
        shares = Map.copyOf(shares);
        sizes = Map.copyOf(sizes);
    }

    /** Every respondent's role has a share, and every role at least five respondents. */
    boolean suits(List<Voice> respondents) {
        Set<String> roles = new HashSet<>();
        shares.forEach((role, share) -> {
            if (share != 0) {
                roles.add(role);
            }
        });
        respondents.forEach(v -> roles.add(v.group()));
        return !roles.isEmpty()
                && roles.stream()
                        .allMatch(role -> shares.getOrDefault(role, 0.0) > 0
                                && Disclosure.ITEMS.allows(count(role, respondents)));
    }

    /** The mean of marks by voice, balanced by role. */
    double mean(Map<String, Double> values, List<Voice> respondents) {
        double sum = 0;
        double total = 0;
        for (Map.Entry<String, Double> share : inOrder().entrySet()) {
            List<Double> marks = respondents.stream()
                    .filter(v -> v.group().equals(share.getKey()) && values.containsKey(v.id()))
                    .map(v -> values.getOrDefault(v.id(), 0.0))
                    .toList();
            if (!marks.isEmpty()) {
                sum += share.getValue() * Means.mean(marks);
                total += share.getValue();
            }
        }
        return sum / total;
    }

    /** Shares of all roles in role order, so that they sum to 1. */
    SortedMap<String, Double> inOrder() {
        SortedMap<String, Double> ordered = new TreeMap<>(shares);
        ordered.values().removeIf(share -> share == 0);
        double total =
                ordered.values().stream().mapToDouble(Double::doubleValue).sum();
        ordered.replaceAll((role, share) -> share / total);
        return ordered;
    }

    private static int count(String role, List<Voice> respondents) {
        return (int) respondents.stream().filter(v -> v.group().equals(role)).count();
    }
}
