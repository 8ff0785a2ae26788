package coop.plenum.scoring;

import coop.plenum.scoring.scale.Mark;
import coop.plenum.scoring.scale.Reply;
import coop.plenum.scoring.scale.Scale;
import java.util.Map;

/**
 * One question as scoring sees it: its scale, its weight w in its dimension, its weights v in the principles, and whether
 * its lowest answer is the best ({@code reverse}). Id and version together tell whether two years asked the same (S12).
 */
public record Item(
        String id,
        Scale scale,
        Scope scope,
        String dimension,
        double weight,
        Map<String, Double> principles,
        boolean reverse,
        int version) {

    public Item {
        principles = Map.copyOf(principles);
        if (!Double.isFinite(weight) || weight < 0) {
            throw new IllegalArgumentException("weight of item " + id + " is not a number from 0");
        }
    }

    /** An item in its first version. */
    public Item(
            String id,
            Scale scale,
            Scope scope,
            String dimension,
            double weight,
            Map<String, Double> principles,
            boolean reverse) {
        this(id, scale, scope, dimension, weight, principles, reverse, 1);
    }

    /** A perception of weight 1 that counts for no principle. */
    public static Item perception(String id, String dimension, Scale scale) {
        return new Item(id, scale, Scope.PERSON, dimension, 1, Map.of(), false);
    }

    /** A fact of weight 1 that counts for no principle. */
    public static Item fact(String id, String dimension, Scale scale) {
        return new Item(id, scale, Scope.ORGANISATION, dimension, 1, Map.of(), false);
    }

    /** What becomes of a reply to this item (S1). */
    public Mark normalise(Reply reply) {
        Mark mark = scale.mark(reply);
        return reverse ? mark.reversed() : mark;
    }

    boolean isPerception() {
        return scope == Scope.PERSON;
    }
}
