package coop.plenum.scoring.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far answers agree (S6): G = 1 − 2 · mean|x − median(x)|, from 0 (half at each end) to 1 (all the same), and its four
 * labels. Two against eight on a yes/no question: 1 − 2 · 0.2 = 0.6, fair.
 */
public enum Agreement {
    STRONG(0.75),
    FAIR(0.58),
    WEAK(0.40),
    SPLIT(0);

    private final double from;

    Agreement(double from) {
        this.from = from;
    }

    /** The label of a value G. */
    public static Agreement of(double g) {
        for (Agreement label : values()) {
            if (Slack.atLeast(g, label.from)) {
                return label;
            }
        }
        return SPLIT;
    }

    /** G of at least one mark. */
    public static double value(List<Double> marks) {
        double middle = Quantiles.median(marks);
        double spread = marks.stream()
                .mapToDouble(x -> x)
                .sorted()
                .map(x -> Math.abs(x - middle))
                .sum();
        return 1 - 2 * spread / marks.size();
    }

    /** G of answers counted per level, in equal steps. */
    public static double ofFrequencies(List<Integer> frequencies) {
        double top = Math.max(1, frequencies.size() - 1);
        return value(IntStream.range(0, frequencies.size())
                .boxed()
                .flatMap(k -> IntStream.range(0, frequencies.get(k)).mapToObj(answer -> k / top))
                .toList());
    }
}
