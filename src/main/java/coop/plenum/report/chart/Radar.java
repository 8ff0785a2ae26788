package coop.plenum.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Marks on spokes; the shape stays open where a mark is missing. */
public record Radar(List<Spoke> spokes, List<String> webs, String area) {
    private static final double X = 330;
    private static final double Y = 205;
    private static final double LENGTH = 150;
    private static final double LABEL = 170;
    private static final int WEBS = 5;
    private static final double NEARLY_UP = 0.9;
    private static final double DOWN = -0.5;
    private static final double UPRIGHT = 0.05;

    /** A mark on its way in, with the word written at its spoke. */
    public record Reading(String word, OptionalInt mark) {}

    /** A spoke with its end, its mark and the place of its word. */
    public record Spoke(Reading reading, Dot end, Dot mark, Dot label, String anchor) {
        public boolean isMarked() {
            return reading.mark().isPresent();
        }

        public String word() {
            return reading.word();
        }

        public String value() {
            return isMarked() ? Integer.toString(reading.mark().getAsInt()) : "–";
        }
    }

    /** Worth drawing from three marks on. */
    public boolean isDrawn() {
        return spokes.stream().filter(Spoke::isMarked).count() >= 3;
    }

    public boolean isWhole() {
        return spokes.stream().allMatch(Spoke::isMarked);
    }

    /** The readings clockwise, from the top. */
    public static Radar of(List<Reading> readings) {
        List<Spoke> spokes = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) spokes.add(spoke(readings.get(i), i, readings.size()));
        List<String> webs = new ArrayList<>();
        for (int ring = 1; ring <= WEBS; ring++) {
            double radius = LENGTH * ring / WEBS;
            List<String> corners = new ArrayList<>();
            for (int i = 0; i < readings.size(); i++)
                corners.add(on(i, readings.size(), radius).pair());
            webs.add(String.join(" ", corners));
        }
        return new Radar(spokes, webs, area(spokes));
    }

    private static Spoke spoke(Reading reading, int index, int all) {
        double angle = angle(index, all);
        double up = Math.cos(angle);
        double right = Math.sin(angle);
        double below = up > NEARLY_UP ? -2 : up < DOWN ? 12 : 6;
        String anchor = Math.abs(right) < UPRIGHT ? "middle" : right > 0 ? "start" : "end";
        return new Spoke(
                reading,
                on(index, all, LENGTH),
                on(index, all, LENGTH * reading.mark().orElse(0) / 100.0),
                Dot.at(X + LABEL * right, Y - LABEL * up + below),
                anchor);
    }

    private static Dot on(int index, int all, double radius) {
        double angle = angle(index, all);
        return Dot.at(X + radius * Math.sin(angle), Y - radius * Math.cos(angle));
    }

    private static double angle(int index, int all) {
        return 2 * Math.PI * index / all;
    }

    /** One closed line through all marks, or a wedge from the middle for each run of neighbours that have one. */
    private static String area(List<Spoke> spokes) {
        int gap = 0;
        while (gap < spokes.size() && spokes.get(gap).isMarked()) gap++;
        if (gap == spokes.size()) {
            return spokes.stream().map(s -> s.mark().toString()).collect(Collectors.joining("L", "M", "Z"));
        }
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 1; i <= spokes.size(); i++) {
            Spoke spoke = spokes.get((gap + i) % spokes.size());
            if (spoke.isMarked()) {
                if (!drawing) path.append("M330 205");
                path.append('L').append(spoke.mark());
            } else if (drawing) {
                path.append('Z');
            }
            drawing = spoke.isMarked();
        }
        return path.toString();
    }
}
