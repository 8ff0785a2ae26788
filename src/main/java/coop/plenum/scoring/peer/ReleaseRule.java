package coop.plenum.scoring.peer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * When a snapshot may be renewed (S11): against every earlier release, the number of organisations that joined, left or
 * changed is none, or at least five; otherwise the old one stays. The same holds for batches of answers within one.
 */
public final class ReleaseRule {
    private static final int AT_LEAST = 5;

    private ReleaseRule() {}

    /** Whether a snapshot of displayed scores by organisation may be published after those. */
    public static boolean allows(Map<String, Integer> snapshot, List<Map<String, Integer>> earlier) {
        return earlier.stream().allMatch(release -> allowsChanges(changes(snapshot, release)));
    }

    /** Whether so many changes hide each single one. */
    public static boolean allowsChanges(int changes) {
        return changes == 0 || changes >= AT_LEAST;
    }

    private static int changes(Map<String, Integer> snapshot, Map<String, Integer> release) {
        Set<String> all = new HashSet<>(snapshot.keySet());
        all.addAll(release.keySet());
        return (int) all.stream()
                .filter(id -> !Objects.equals(snapshot.get(id), release.get(id)))
                .count();
    }
}
