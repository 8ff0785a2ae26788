package coop.plenum.report.chart;

import java.util.Locale;

/** A point of a picture, written as SVG wants it in every language. */
public record Dot(String x, String y) {
    static Dot at(double x, double y) {
        return new Dot(text(x), text(y));
    }

    static String text(double coordinate) {
        // Avoids a negative zero, and String.format, which is slow for a hundred dots.
        long tenths = Math.round(coordinate * 10);
        String digits = Long.toString(Math.abs(tenths / 10)) + '.' + Math.abs(tenths % 10);
        return tenths < 0 ? '-' + digits : digits;
    }

    /** The two numbers as in a list of points. */
    public String pair() {
        return x + "," + y;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", x, y);
    }
}
