package coop.plenum.network.release.making;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two ways to divide the same organisations, brought down to the finest one that both can be added up to. */
final class Regions {
    private Regions() {}

    /** Groups that share a trait, in the one or the other, are put together until none do. */
    static List<Set<String>> common(List<Set<String>> before, List<Set<String>> now) {
        List<Set<String>> regions = new ArrayList<>();
        for (Set<String> group : before) join(regions, group);
        for (Set<String> group : now) join(regions, group);
        return regions;
    }

    private static void join(List<Set<String>> regions, Set<String> group) {
        Set<String> joined = new HashSet<>(group);
        regions.removeIf(region -> {
            boolean overlap = region.stream().anyMatch(joined::contains);
            if (overlap) joined.addAll(region);
            return overlap;
        });
        regions.add(joined);
    }
}
