package coop.plenum.scoring;

import java.util.Map;

/**
 * Role balance (S3): the share τ each role group carries, by membership or by statute, and how many members each has
 * where that is known.
 */
public record Balance(Map<String, Double> shares, Map<String, Integer> sizes) {
    public Balance {
        shares = Map.copyOf(shares);
        sizes = Map.copyOf(sizes);
    }
}
