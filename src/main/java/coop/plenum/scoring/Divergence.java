package coop.plenum.scoring;

import coop.plenum.scoring.measure.Display;
import coop.plenum.scoring.measure.Interval;
import coop.plenum.scoring.measure.Slack;
import coop.plenum.scoring.measure.StudentT;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One group beside everyone else on the perceptions of one dimension (S9): Δ = D of the group − D of the rest, with the
 * interval Δ ± t(.995; n₁+n₂+1) · S√(1/n₁+1/n₂), S² = (Σu² + Σu² + 3·.25²) / (n₁+n₂−2+3). Δ and interval are not for showing.
 */
record Divergence(
        GroupView.Status status,
        @Nullable Double group,
        @Nullable Double delta,
        @Nullable Interval interval,
        GroupView.Difference difference) {
    private static final double UPPER_TAIL = 0.995;
    private static final int LEAST_ANSWERS = 3;
    private static final double OF_DIMENSION = 0.60;
    private static final double TEN_POINTS = 0.10;

    /** Of the members of a group, on items by weight. */
    static Divergence of(
            Collection<ItemTally> tallies, Map<String, Double> weights, Set<String> members, Answers answers) {
        Set<String> rest = new HashSet<>();
        answers.respondents().forEach(v -> rest.add(v.id()));
        rest.removeAll(members);
        List<Part> dimension =
                Part.of(tallies.stream().filter(ItemTally::isScoredPerception).toList(), weights);
        List<Part> shared = dimension.stream()
                .filter(p -> p.count(members) >= LEAST_ANSWERS && p.count(rest) >= LEAST_ANSWERS)
                .toList();
        if (!enough(dimension, members) || !enough(dimension, rest)) {
            return without(GroupView.Status.PROTECTED);
        }
        if (Slack.below(Part.share(shared), OF_DIMENSION)) {
            return without(GroupView.Status.INSUFFICIENT_DATA);
        }
        List<Part> parts = Part.of(shared.stream().map(Part::tally).toList(), weights);
        Side one = Side.of(parts, members);
        Side other = Side.of(parts, rest);
        if (!Disclosure.ITEMS.allows(one.n()) || !Disclosure.ITEMS.allows(other.n())) {
            return without(GroupView.Status.PROTECTED);
        }
        double delta = one.score() - other.score();
        double half = StudentT.quantile(UPPER_TAIL, one.degreesAgainst(other)) * one.errorAgainst(other, 1);
        Interval interval = Interval.around(delta, half);
        return new Divergence(GroupView.Status.OK, one.score(), delta, interval, label(delta, interval));
    }

    GroupView shown(String dimension, String name) {
        return new GroupView(dimension, name, status, display(), difference);
    }

    @Nullable
    Integer display() {
        return group == null ? null : Display.ofGroup(group);
    }

    private static GroupView.Difference label(double delta, Interval interval) {
        if (Slack.below(Math.abs(delta), TEN_POINTS) || !interval.excludesZero()) {
            return GroupView.Difference.NONE;
        }
        return delta > 0 ? GroupView.Difference.HIGHER : GroupView.Difference.LOWER;
    }

    private static boolean enough(List<Part> dimension, Set<String> members) {
        return Disclosure.ITEMS.allows(Side.count(dimension, members));
    }

    private static Divergence without(GroupView.Status status) {
        return new Divergence(status, null, null, null, GroupView.Difference.NONE);
    }
}
