package coop.plenum.scoring.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Van der Eijk's agreement A, from −1 to 1, of answers counted per level (S6). Below zero the answers form two groups far
 * apart rather than a spread: 3 against 7 at opposite ends of five levels is two camps, 2 against 8 is not.
 */
public final class TwoCamps {
    private TwoCamps() {}

    /** Whether A is negative. */
    public static boolean in(List<Integer> frequencies) {
        OptionalDouble a = value(frequencies);
        return a.isPresent() && Slack.below(a.getAsDouble(), 0);
    }

    /** A, or nothing where it is undefined: fewer than three levels, or no answer. */
    public static OptionalDouble value(List<Integer> frequencies) {
        int all = frequencies.stream().mapToInt(Integer::intValue).sum();
        if (frequencies.size() < 3 || all == 0) {
            return OptionalDouble.empty();
        }
        List<Integer> left = new ArrayList<>(frequencies);
        double a = 0;
        while (left.stream().anyMatch(f -> f > 0)) {
            List<Boolean> layer = left.stream().map(f -> f > 0).toList();
            int height = left.stream().filter(f -> f > 0).min(Integer::compare).orElseThrow();
            int filled = (int) layer.stream().filter(f -> f).count();
            a += ofLayer(layer, filled) * filled * height / all;
            left.replaceAll(f -> f > 0 ? f - height : 0);
        }
        return OptionalDouble.of(a);
    }

    private static double ofLayer(List<Boolean> layer, int filled) {
        int levels = layer.size();
        if (filled == 1) {
            return 1;
        }
        double unimodal = 0;
        double bimodal = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = i + 1; j < levels; j++) {
                for (int k = j + 1; k < levels; k++) {
                    boolean first = layer.get(i);
                    boolean last = layer.get(k);
                    if (layer.get(j)) {
                        unimodal += first != last ? 1 : 0;
                    } else {
                        bimodal += first && last ? 1 : 0;
                    }
                }
            }
        }
        if (unimodal + bimodal == 0) {
            return 0;
        }
        double u = ((levels - 2) * unimodal - (levels - 1) * bimodal) / ((levels - 2) * (unimodal + bimodal));
        return u * (1 - (filled - 1) / (double) (levels - 1));
    }
}
