package coop.plenum.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that may be known of one assessment; what the rules protect is not in it. Maps are in ascending id order.
 *
 * @param n respondents: members with at least one real answer, N/A or "don't know"
 * @param balanceApplied whether role balance was asked for and possible
 * @param robustness nothing where there is no overall
 * @param lowestDimension id of the lowest dimension with a score, to stand beside the overall
 * @param groups the role groups shown; empty where there is no breakdown
 * @param differences each group's view of each dimension with a score
 * @param recommendations best first
 */
public record Scores(
        int n,
        Mode mode,
        boolean balanceApplied,
        Map<String, ItemScore> items,
        Map<String, CompositeScore> dimensions,
        Map<String, CompositeScore> principles,
        CompositeScore overall,
        @Nullable Robustness robustness,
        @Nullable String lowestDimension,
        List<RoleGroup> groups,
        List<GroupView> differences,
        List<Recommendation> recommendations) {

    /** The same with the scores of further items, which count in nothing but themselves. */
    public Scores with(Map<String, ItemScore> further) {
        Map<String, ItemScore> all = new TreeMap<>(items);
        all.putAll(further);
        return new Scores(
                n,
                mode,
                balanceApplied,
                Collections.unmodifiableMap(all),
                dimensions,
                principles,
                overall,
                robustness,
                lowestDimension,
                groups,
                differences,
                recommendations);
    }

    public ItemScore item(String id) {
        return known(items.get(id), id);
    }

    public CompositeScore dimension(String id) {
        return known(dimensions.get(id), id);
    }

    public CompositeScore principle(String id) {
        return known(principles.get(id), id);
    }

    /** Whether there is a report at all: a joint answer, or three respondents. */
    public boolean showsDimensions() {
        return mode == Mode.JOINT || Disclosure.mayShowDimensions(n);
    }

    /** Whether items, principles, role groups and agreement are in it: a joint answer, or five respondents. */
    public boolean showsItems() {
        return mode == Mode.JOINT || Disclosure.mayShowItems(n);
    }

    private static <T> T known(@Nullable T score, String id) {
        if (score == null) {
            throw new NoSuchElementException("nothing was scored under the id " + id);
        }
        return score;
    }
}
