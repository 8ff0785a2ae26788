package coop.plenum.scoring;

import static coop.plenum.scoring.CompositeScore.Status.INSUFFICIENT_DATA;
import static coop.plenum.scoring.CompositeScore.Status.NOT_APPLICABLE;
import static coop.plenum.scoring.CompositeScore.Status.OK;

import coop.plenum.scoring.measure.Interval;
import coop.plenum.scoring.measure.Slack;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** D = Σ w·x̄ / Σ w over the scored items, or the reason why there is no such number (S4, S5). */
final class Composite {
    private static final double OF_APPLICABLE = 0.60;
    private static final double OF_DESIGNED = 0.40;
    private static final int FEW_ITEMS = 3;

    private Composite() {}

    /** The composite of items by weight; one without weight takes part in nothing. */
    static CompositeScore of(String id, Collection<ItemTally> tallies, Map<String, Double> weights, Answers answers) {
        List<ItemTally> designed = tallies.stream()
                .filter(t -> weights.getOrDefault(t.item().id(), 0.0) > 0)
                .toList();
        List<ItemTally> applicable = designed.stream()
                .filter(t -> t.status() != ItemScore.Status.NOT_APPLICABLE)
                .toList();
        if (applicable.isEmpty()) {
            return CompositeScore.without(id, NOT_APPLICABLE, null, 0);
        }
        List<ItemTally> scored = applicable.stream().filter(ItemTally::isScored).toList();
        double weight = weight(scored, weights);
        double coverage = weight / weight(applicable, weights);
        if (Slack.below(coverage, OF_APPLICABLE)
                || Slack.below(weight / weight(designed, weights), OF_DESIGNED)
                || scored.size() < Math.min(FEW_ITEMS, applicable.size())) {
            return CompositeScore.without(id, INSUFFICIENT_DATA, coverage, 0);
        }
        List<Part> parts = Part.of(scored, weights);
        CompositeScore open = open(id, coverage, parts, answers);
        return !answers.isJoint() && mustHide(Part.perceptions(parts).size(), open.n()) ? open.hidden() : open;
    }

    /** The composite of parts that are already known to suffice. */
    static CompositeScore open(String id, double coverage, List<Part> parts, Answers answers) {
        List<Part> perceptions = Part.perceptions(parts);
        Side everyone = Side.of(perceptions);
        int n = everyone.n();
        Interval interval = answers.isJoint() ? null : Uncertainty.interval(parts, everyone, answers);
        OptionalInt eligible = answers.survey().eligible();
        return new CompositeScore(
                id,
                OK,
                coverage,
                n,
                Part.score(parts),
                interval,
                interval != null && eligible.isPresent() && n > 0 && eligible.getAsInt() <= n,
                Disclosure.mayShowItems(n) ? Part.agreement(perceptions) : null);
    }

    private static boolean mustHide(int perceptions, int members) {
        if (perceptions == 0) {
            return false;
        }
        return !Disclosure.mayShowDimensions(members) || (!Disclosure.mayShowItems(members) && perceptions < FEW_ITEMS);
    }

    private static double weight(List<ItemTally> tallies, Map<String, Double> weights) {
        return tallies.stream()
                .mapToDouble(t -> weights.getOrDefault(t.item().id(), 0.0))
                .sum();
    }
}
