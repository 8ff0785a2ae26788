package coop.plenum.scoring.scale;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several options with points: x = min(1, Σ points of the options ticked / cap); the cap is Σ points unless given. The
 * option named {@code none} is a real zero and excludes the others; nothing ticked is blank (S1).
 */
public record MultipleChoice(
        Map<String, Double> points,
        @Nullable Double cap,
        @Nullable String none) implements Scale {

    public MultipleChoice {
        points = Map.copyOf(points);
    }

    @Override
    public Mark mark(Reply reply) {
        if (!(reply instanceof Reply.Options given)) {
            return Scale.withoutValue(reply);
        }
        if (given.names().isEmpty()) {
            return Mark.BLANK;
        }
        if (none != null && given.names().contains(none)) {
            return given.names().size() == 1 ? Mark.of(0) : Mark.INVALID;
        }
        if (!points.keySet().containsAll(given.names())) {
            return Mark.INVALID;
        }
        double full = cap == null ? sum(points.keySet()) : cap;
        return full > 0 ? Mark.of(sum(given.names()) / full) : Mark.of(0);
    }

    private double sum(Collection<String> names) {
        return names.stream()
                .sorted()
                .mapToDouble(name -> points.getOrDefault(name, 0.0))
                .sum();
    }
}
