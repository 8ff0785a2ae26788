package coop.plenum.scoring;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Some members' perceptions behind a composite, linearised (S7): u of a member = Σ ω · (n/n_i) · (x − x̄_i) over what the
 * member answered.
 *
 * @param n members of this side with at least one answer
 * @param squares Σ u²
 * @param score Σ ω·x̄ of this side
 */
record Side(int n, double squares, double score) {

    /** A prior of three members who differ by one level of five keeps the interval open when a few happen to agree. */
    static final double PHANTOMS = 3;

    private static final double ONE_LEVEL = 0.25;

    /** Everyone who answered. */
    static Side of(List<Part> parts) {
        return of(parts, voices(parts));
    }

    static Side of(List<Part> parts, Set<String> members) {
        SortedSet<String> speaking = voices(parts);
        speaking.retainAll(members);
        SortedMap<String, Double> u = new TreeMap<>();
        speaking.forEach(voice -> u.put(voice, 0.0));
        double score = 0;
        for (Part part : parts) {
            SortedMap<String, Double> values = part.valuesOf(speaking);
            if (values.isEmpty()) {
                continue;
            }
            double mean = Means.mean(values.values());
            double factor = part.share() * speaking.size() / values.size();
            values.forEach((voice, x) -> u.merge(voice, factor * (x - mean), Double::sum));
            score += part.share() * mean;
        }
        double squares = u.values().stream().mapToDouble(v -> v * v).sum();
        return new Side(speaking.size(), squares, score);
    }

    /** What the phantom members add to the sum of squares of perceptions that carry this share of the composite. */
    static double prior(double share) {
        return PHANTOMS * ONE_LEVEL * ONE_LEVEL * share * share;
    }

    /** The standard error of the difference between two sides, without correction for the absent (S9, S12). */
    double errorAgainst(Side other, double share) {
        double variance = (squares + other.squares + prior(share)) / (n + other.n - 2 + PHANTOMS);
        return Math.sqrt(variance * (1.0 / n + 1.0 / other.n));
    }

    double degreesAgainst(Side other) {
        return n + other.n + 1;
    }

    private static SortedSet<String> voices(List<Part> parts) {
        SortedSet<String> voices = new TreeSet<>();
        parts.forEach(part -> voices.addAll(part.tally().values().keySet()));
        return voices;
    }
}
