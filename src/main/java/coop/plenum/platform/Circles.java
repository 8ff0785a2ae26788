package coop.plenum.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ways from a name back to itself along ties between names. */
public final class Circles {
    private final Map<String, List<String>> ties;

    private Circles(Map<String, List<String>> ties) {
        this.ties = ties;
    }

    /**
     * The shortest circle of each name that leads back to itself, beginning and ending with that name; a name that
     * stands in a circle already told has none of its own.
     */
    public static List<List<String>> in(Map<String, List<String>> ties) {
        Circles circles = new Circles(ties);
        List<List<String>> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String name : ties.keySet()) {
            if (!told.contains(name))
                circles.from(name).ifPresent(circle -> {
                    found.add(circle);
                    told.addAll(circle);
                });
        }
        return found;
    }

    private Optional<List<String>> from(String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String name = open.remove();
            for (String next : ties.getOrDefault(name, List.of())) {
                if (cameFrom.putIfAbsent(next, name) != null) continue;
                if (next.equals(start)) return Optional.of(way(start, cameFrom));
                open.add(next);
            }
        }
        return Optional.empty();
    }

    private static List<String> way(String start, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(start));
        do way.add(cameFrom.getOrDefault(way.get(way.size() - 1), start));
        while (!way.get(way.size() - 1).equals(start));
        Collections.reverse(way);
        return way;
    }
}
