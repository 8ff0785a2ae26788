package coop.plenum.scoring;

import coop.plenum.scoring.measure.Display;
import coop.plenum.scoring.measure.Interval;
import coop.plenum.scoring.measure.Slack;
import coop.plenum.scoring.measure.StudentT;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a mark moved between two assessments, on the items that both asked in the same words (S12). The years are taken as
 * independent samples, because answers are not linked across years; that is cautious.
 *
 * @param before the earlier mark in whole points; {@code now} the later one; their difference is the change shown
 * @param interval 95 % interval of the difference, as marks; nothing where it is not tested
 */
public record Trend(
        Status status,
        @Nullable Integer before,
        @Nullable Integer now,
        @Nullable Interval interval,
        @Nullable Change change) {
    private static final double UPPER_TAIL = 0.975;
    private static final double OF_CURRENT = 0.60;
    private static final double FIVE_POINTS = 0.05;

    /** Whether the two can be put side by side. */
    public enum Status {
        OK,
        NOT_COMPARABLE,
        PROTECTED
    }

    /** Improved or declined only from five points on, and when the interval excludes zero. */
    public enum Change {
        IMPROVED,
        DECLINED,
        NO_CLEAR_CHANGE,
        NOT_TESTED
    }

    /** The trend of one dimension, by the weights of today. */
    public static Trend ofDimension(Survey before, Survey now, String dimension) {
        return between(before, now, weights(now, item -> item.dimension().equals(dimension) ? item.weight() : 0));
    }

    /** The trend of one principle, by the weights of today. */
    public static Trend ofPrinciple(Survey before, Survey now, String principle) {
        return between(before, now, weights(now, item -> item.principles().getOrDefault(principle, 0.0)));
    }

    /** The trend of items by weight, hidden where fewer than three members of a year are behind it. */
    public static Trend between(Survey before, Survey now, Map<String, Double> weights) {
        return compare(new Answers(before), new Answers(now), weights, true);
    }

    /** The same before anything is protected. */
    static Trend open(Survey before, Survey now, Map<String, Double> weights) {
        return compare(new Answers(before), new Answers(now), weights, false);
    }

    /** The displayed change: the difference of the two displayed marks. */
    public @Nullable Integer delta() {
        return before == null || now == null ? null : now - before;
    }

    private static Trend compare(Answers before, Answers now, Map<String, Double> weights, boolean discreet) {
        Map<String, ItemTally> then = before.items().stream()
                .map(item -> ItemTally.of(item, before))
                .filter(ItemTally::isScored)
                .collect(Collectors.toMap(t -> t.item().id(), Function.identity()));
        List<Part> current = Part.of(
                now.items().stream()
                        .map(item -> ItemTally.of(item, now))
                        .filter(ItemTally::isScored)
                        .toList(),
                weights);
        List<Part> common = current.stream().filter(p -> isSame(p, then)).toList();
        if (common.isEmpty() || Slack.below(Part.share(common), OF_CURRENT)) {
            return new Trend(Status.NOT_COMPARABLE, null, null, null, null);
        }
        List<Part> newer = Part.of(common.stream().map(Part::tally).toList(), weights);
        List<Part> older = Part.of(
                newer.stream()
                        .flatMap(
                                p -> Stream.ofNullable(then.get(p.tally().item().id())))
                        .toList(),
                weights);
        if (discreet && (hides(older, before) || hides(newer, now))) {
            return new Trend(Status.PROTECTED, null, null, null, null);
        }
        boolean testable = isTestable(before) && isTestable(now);
        return tested(older, newer, testable);
    }

    private static Trend tested(List<Part> older, List<Part> newer, boolean testable) {
        double from = Part.score(older);
        double to = Part.score(newer);
        List<Part> perceptions = Part.perceptions(newer);
        Side then = Side.of(Part.perceptions(older));
        Side now = Side.of(perceptions);
        Interval interval = null;
        if (testable && perceptions.isEmpty()) {
            interval = Interval.around(to - from, 0);
        } else if (testable && Disclosure.mayShowDimensions(then.n()) && Disclosure.mayShowDimensions(now.n())) {
            double t = StudentT.quantile(UPPER_TAIL, now.degreesAgainst(then));
            interval = Interval.around(to - from, t * now.errorAgainst(then, Part.share(perceptions)));
        }
        return new Trend(Status.OK, Display.of(from), Display.of(to), interval, label(to - from, interval));
    }

    private static Change label(double delta, @Nullable Interval interval) {
        if (interval == null) {
            return Change.NOT_TESTED;
        }
        if (Slack.below(Math.abs(delta), FIVE_POINTS) || !interval.excludesZero()) {
            return Change.NO_CLEAR_CHANGE;
        }
        return delta > 0 ? Change.IMPROVED : Change.DECLINED;
    }

    private static boolean isSame(Part current, Map<String, ItemTally> then) {
        ItemTally old = then.get(current.tally().item().id());
        return old != null && old.item().version() == current.tally().item().version();
    }

    private static boolean isTestable(Answers answers) {
        return !answers.isJoint() && answers.balance().isEmpty();
    }

    private static boolean hides(List<Part> parts, Answers answers) {
        List<Part> perceptions = Part.perceptions(parts);
        return !answers.isJoint()
                && !perceptions.isEmpty()
                && !Disclosure.mayShowDimensions(Side.of(perceptions).n());
    }

    private static Map<String, Double> weights(Survey survey, Function<Item, Double> weight) {
        Map<String, Double> weights = new TreeMap<>();
        survey.items().forEach(item -> weights.put(item.id(), weight.apply(item)));
        return weights;
    }
}
