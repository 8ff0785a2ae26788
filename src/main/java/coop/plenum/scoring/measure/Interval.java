package coop.plenum.scoring.measure;

/** An interval around a mark or a difference; the half-width is the one before clipping (S7). */
public record Interval(double low, double high, double halfWidth) {
    private static final double WIDE = 0.10;

    public static Interval around(double middle, double halfWidth) {
        return new Interval(middle - halfWidth, middle + halfWidth, halfWidth);
    }

    /** The same interval within the marks there are, 0 to 1. */
    public Interval clipped() {
        return new Interval(Math.max(0, low), Math.min(1, high), halfWidth);
    }

    /** Wider than ten points either side (S7). */
    public boolean isFragile() {
        return Slack.above(halfWidth, WIDE);
    }

    /** Whether the whole interval lies on one side of zero: a difference of two marks that hardly arises by chance. */
    public boolean excludesZero() {
        return Slack.above(low, 0) || Slack.above(0, high);
    }

    public int displayLow() {
        return Display.of(low);
    }

    public int displayHigh() {
        return Display.of(high);
    }
}
