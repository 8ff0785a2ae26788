package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Finding;
import java.util.ArrayList;
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
        ordered.sort(Finding.IN_ORDER);
        return List.copyOf(ordered);
    }
}
