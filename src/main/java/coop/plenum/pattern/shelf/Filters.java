package coop.plenum.pattern.shelf;

import coop.plenum.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The filters of a search: which hits pass, and how many each further choice would leave. */
final class Filters {
    private static final int MOST_EFFORT = 3;

    private final Map<Group, Predicate<Hit>> chosen = new LinkedHashMap<>();
    private final List<String> libraries;

    /** {@code libraries}: all there are. */
    Filters(Wanted wanted, List<String> libraries) {
        this.libraries = libraries;
        wanted.dimension().ifPresent(k -> chosen.put(Group.DIMENSION, one(Group.DIMENSION, k)));
        wanted.principle().ifPresent(k -> chosen.put(Group.PRINCIPLE, one(Group.PRINCIPLE, k)));
        wanted.orgType().ifPresent(k -> chosen.put(Group.ORG_TYPE, one(Group.ORG_TYPE, k)));
        wanted.effort().ifPresent(k -> chosen.put(Group.EFFORT, one(Group.EFFORT, k.toString())));
        wanted.library().ifPresent(k -> chosen.put(Group.LIBRARY, one(Group.LIBRARY, k)));
    }

    /** What can be chosen, in the order in which it is shown. */
    enum Group {
        DIMENSION,
        PRINCIPLE,
        ORG_TYPE,
        EFFORT,
        LIBRARY
    }

    List<Hit> pass(List<Hit> hits) {
        return hits.stream().filter(h -> passes(h, null)).toList();
    }

    /** For each key of a group how many hits it would leave beside the filters of the other groups. */
    Map<String, Integer> counts(Group group, List<Hit> hits) {
        List<Hit> others = hits.stream().filter(h -> passes(h, group)).toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String key : keys(group))
            counts.put(key, (int) others.stream().filter(one(group, key)).count());
        return counts;
    }

    private boolean passes(Hit hit, @org.jspecify.annotations.Nullable Group except) {
        for (var filter : chosen.entrySet())
            if (filter.getKey() != except && !filter.getValue().test(hit)) return false;
        return true;
    }

    private List<String> keys(Group group) {
        return switch (group) {
            case DIMENSION -> Vocabulary.DIMENSIONS;
            case PRINCIPLE -> Vocabulary.PRINCIPLES;
            case ORG_TYPE -> Vocabulary.ORG_TYPES;
            case EFFORT -> efforts();
            case LIBRARY -> libraries;
        };
    }

    private static List<String> efforts() {
        List<String> efforts = new ArrayList<>();
        for (int i = 1; i <= MOST_EFFORT; i++) efforts.add(Integer.toString(i));
        return efforts;
    }

    private static Predicate<Hit> one(Group group, String key) {
        return switch (group) {
            case DIMENSION -> {
                int bit = Keys.DIMENSIONS.bit(key);
                yield h -> (h.dimensions() & bit) != 0;
            }
            case PRINCIPLE -> {
                int bit = Keys.PRINCIPLES.bit(key);
                yield h -> (h.principles() & bit) != 0;
            }
            case ORG_TYPE -> {
                int bit = Keys.ORG_TYPES.bit(key);
                yield h -> (h.orgTypes() & bit) != 0;
            }
            case EFFORT -> {
                int effort = Integer.parseInt(key);
                yield h -> h.effort() == effort;
            }
            case LIBRARY -> h -> h.library().equals(key);
        };
    }
}
