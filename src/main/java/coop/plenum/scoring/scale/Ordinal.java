package coop.plenum.scoring.scale;

import java.util.List;
import java.util.stream.IntStream;

/** Levels from 0 upwards, each with its mark; equal steps unless the marks are given (S1). */
public record Ordinal(List<Double> scores) implements Scale {

    public Ordinal {
        scores = List.copyOf(scores);
        if (scores.size() < 2) {
            throw new IllegalArgumentException("an ordinal scale has at least two levels");
        }
    }

    /** Level k of L scores k/(L−1). */
    public static Ordinal levels(int levels) {
        return new Ordinal(IntStream.range(0, levels)
                .mapToObj(k -> k / (double) (levels - 1))
                .toList());
    }

    @Override
    public Mark mark(Reply reply) {
        if (!(reply instanceof Reply.Level given)) {
            return Scale.withoutValue(reply);
        }
        boolean known = given.level() >= 0 && given.level() < scores.size();
        return known ? Mark.of(scores.get(given.level())) : Mark.INVALID;
    }
}
