package coop.plenum.scoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
        Set<String> voices = new HashSet<>();
        parts.forEach(part -> voices.addAll(part.tally().values().keySet()));
        return of(parts, voices);
    }

    static Side of(List<Part> parts, Set<String> members) {
        String[] speaking = speaking(parts, members).sorted().toArray(String[]::new);
        double[] u = new double[speaking.length];
        double score = 0;
        for (Part part : parts) {
            Said said = Said.of(part, speaking);
            if (said.x.length == 0) {
                continue;
            }
            double mean = Arrays.stream(said.x).sum() / said.x.length;
            double factor = part.share() * speaking.length / said.x.length;
            for (int i = 0; i < said.x.length; i++) {
                u[said.at[i]] += factor * (said.x[i] - mean);
            }
            score += part.share() * mean;
        }
        double squares = Arrays.stream(u).map(v -> v * v).sum();
        return new Side(speaking.length, squares, score);
    }

    /** How many of these members answered any of it. */
    static int count(List<Part> parts, Set<String> members) {
        return (int) speaking(parts, members).count();
    }

    private static Stream<String> speaking(List<Part> parts, Set<String> members) {
        return members.stream()
                .filter(m -> parts.stream().anyMatch(p -> p.tally().values().containsKey(m)));
    }

    /** What these voices answered to one part: the marks, and at which place each voice stands. */
    private static final class Said {
        private final double[] x;
        private final int[] at;

        private Said(double[] x, int[] at) {
            this.x = x;
            this.at = at;
        }

        /** Both walk in ascending id order, so that every sum comes out the same. */
        static Said of(Part part, String[] voices) {
            double[] x = new double[voices.length];
            int[] at = new int[voices.length];
            int found = 0;
            int place = 0;
            for (Map.Entry<String, Double> value : part.tally().values().entrySet()) {
                while (place < voices.length && voices[place].compareTo(value.getKey()) < 0) {
                    place++;
                }
                if (place < voices.length && voices[place].equals(value.getKey())) {
                    x[found] = value.getValue();
                    at[found++] = place;
                }
            }
            return new Said(Arrays.copyOf(x, found), Arrays.copyOf(at, found));
        }
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
}
