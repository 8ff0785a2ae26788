package coop.plenum.scoring.measure;

/** The numbers people see (S13): whole points from 0 to 100, rounded once, at the end, halves upwards. */
public final class Display {
    private static final double SLACK = 1e-9;
    private static final int STEP = 5;
    private static final int LOWEST_SHOWN = 5;
    private static final int HIGHEST_SHOWN = 95;

    private Display() {}

    /** ⌊100x + 0.5 + 1e-9⌋, negatives symmetrical: 0.285 shows as 29, −0.285 as −29. */
    public static int of(double x) {
        return rounded(100 * x);
    }

    /** To the nearest 5, halves upwards: 62.5 shows as 65 (S10). */
    public static int roundedToFive(double value) {
        return STEP * rounded(value / STEP);
    }

    /** The mark of a role group: rounded to 5 and kept within 5 and 95 (S9). */
    public static int ofGroup(double x) {
        return clipped(roundedToFive(100 * x));
    }

    /** Within 5 and 95, so that no extreme is shown (S9, S10). */
    public static int clipped(int points) {
        return Math.min(HIGHEST_SHOWN, Math.max(LOWEST_SHOWN, points));
    }

    private static int rounded(double value) {
        int size = (int) Math.floor(Math.abs(value) + 0.5 + SLACK);
        return value < 0 ? -size : size;
    }
}
