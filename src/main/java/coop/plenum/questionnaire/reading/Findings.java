package coop.plenum.questionnaire.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what one reading finds. */
final class Findings {
    private final Set<Finding> found = new LinkedHashSet<>();

    void add(Place place, int line, String problem) {
        found.add(new Finding(place.file(), line, place.id(), place.field(), problem));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** File by file, from top to bottom. */
    List<Finding> inOrder() {
        List<Finding> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
        return List.copyOf(ordered);
    }
}
