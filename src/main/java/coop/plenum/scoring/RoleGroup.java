package coop.plenum.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A role group large enough to be shown, or several roles put together under the name {@code other} (S9). */
public record RoleGroup(String name, List<String> roles, int size) {
    public static final String OTHER = "other";

    public RoleGroup {
        roles = List.copyOf(roles);
    }

    /**
     * Puts roles below {@code least} together; while those are still fewer, the smallest remaining role (of equals the
     * lower id) joins them. Fewer than two groups are no breakdown. Nothing is hidden, so nothing can be had by
     * subtraction: of 3 and 6 nothing is shown.
     */
    public static List<RoleGroup> merged(Map<String, Integer> counts, int least) {
        SortedMap<String, Integer> visible = new TreeMap<>(counts);
        SortedMap<String, Integer> pool = new TreeMap<>();
        counts.forEach((role, count) -> {
            if (count < least || role.isBlank()) {
                pool.put(role, count);
            }
        });
        visible.keySet().removeAll(pool.keySet());
        // A role of that name would stand beside the pool as a second "other".
        while (!pool.isEmpty() && !visible.isEmpty() && (size(pool) < least || visible.containsKey(OTHER))) {
            String next = size(pool) < least ? smallest(visible) : OTHER;
            pool.put(next, visible.getOrDefault(next, 0));
            visible.remove(next);
        }
        List<RoleGroup> groups = new ArrayList<>();
        visible.forEach((role, count) -> groups.add(new RoleGroup(role, List.of(role), count)));
        if (!pool.isEmpty()) {
            groups.add(new RoleGroup(OTHER, List.copyOf(pool.keySet()), size(pool)));
        }
        return groups.size() < 2 ? List.of() : List.copyOf(groups);
    }

    private static int size(Map<String, Integer> roles) {
        return roles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String smallest(SortedMap<String, Integer> roles) {
        return roles.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> role) -> role.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
