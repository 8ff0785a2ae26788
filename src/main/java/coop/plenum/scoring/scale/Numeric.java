package coop.plenum.scoring.scale;

import coop.plenum.scoring.measure.Slack;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number marked by straight lines between anchors and flat outside them; outside the plausible [min, max] it is invalid,
 * never clipped (S1). With worst 10 and target 3, a pay ratio of 4.4 scores (4.4 − 10) / (3 − 10) = 0.8.
 */
public record Numeric(
        List<Anchor> anchors,
        @Nullable Double min,
        @Nullable Double max) implements Scale {

    public Numeric {
        anchors = anchors.stream()
                .sorted(Comparator.comparingDouble(Anchor::value))
                .toList();
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("a numeric scale has at least one anchor");
        }
    }

    /** Two anchors; lower is better when the worst value is above the target. */
    public static Numeric between(double worst, double target) {
        return new Numeric(List.of(new Anchor(worst, 0), new Anchor(target, 1)), null, null);
    }

    /** The same scale with a plausible range; {@code null} leaves a side open. */
    public Numeric within(@Nullable Double lowest, @Nullable Double highest) {
        return new Numeric(anchors, lowest, highest);
    }

    @Override
    public Mark mark(Reply reply) {
        if (!(reply instanceof Reply.Figure given)) {
            return Scale.withoutValue(reply);
        }
        return isPlausible(given.value()) ? Mark.of(interpolate(given.value())) : Mark.INVALID;
    }

    private boolean isPlausible(double value) {
        return Double.isFinite(value)
                && (min == null || Slack.atLeast(value, min))
                && (max == null || Slack.atLeast(max, value));
    }

    private double interpolate(double value) {
        Anchor below = anchors.get(0);
        if (value <= below.value()) {
            return below.mark();
        }
        for (Anchor above : anchors) {
            if (value <= above.value()) {
                double way = (value - below.value()) / (above.value() - below.value());
                return below.mark() + way * (above.mark() - below.mark());
            }
            below = above;
        }
        return below.mark();
    }
}
