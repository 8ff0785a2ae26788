package coop.plenum.pattern.shelf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits best first
 * @param counts for each group of filters and each of its keys, how many it would leave
 * @param understood the words that were searched for, where some were taken for others that were typed; else empty
 * @param someWords whether no pattern, or hardly any, has all the words, so that those with some are shown
 * @param marks what to mark in the texts that are shown
 */
public record Found(
        List<Hit> hits,
        Map<String, Map<String, Integer>> counts,
        String understood,
        boolean someWords,
        Marking.Query marks) {
    public Found {
        hits = List.copyOf(hits);
    }

    /** The same hits in another order; those that are equal in it stay as they stand. */
    public Found inOrder(Comparator<Hit> order) {
        return new Found(hits.stream().sorted(order).toList(), counts, understood, someWords, marks);
    }
}
