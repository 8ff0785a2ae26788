package coop.plenum.workshop.scene;

import coop.plenum.workshop.vote.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A round of votes as dots, one for each vote, in a column for each choice. However many there are, they fit: the dots
 * get smaller. Numbers are in units of the picture.
 */
public record VoteChart(
        int width, int height, int axis, int label, double radius, List<Column> columns, String middle) {
    private static final double SMALLER = 0.92;
    private static final double LEAST = 0.8;

    /**
     * One choice.
     *
     * @param name the level; empty for options, which stand in a list beside the picture by their number
     */
    public record Column(String name, String value, int votes, String from, String to, String centre, List<Dot> dots) {}

    /** The middle of a dot. */
    public record Dot(String x, String y) {}

    /** How large it is drawn. */
    public enum Size {
        /** Beside text, on a phone or a desk. */
        SMALL(270, 99, 51, 72, 5.2, 13),
        /** To be read from ten metres. */
        LARGE(720, 289, 228, 262, 24, 54);

        private final int width;
        private final int height;
        private final int axis;
        private final int label;
        private final double radius;
        private final double pitch;

        Size(int width, int height, int axis, int label, double radius, double pitch) {
            this.width = width;
            this.height = height;
            this.axis = axis;
            this.label = label;
            this.radius = radius;
            this.pitch = pitch;
        }
    }

    /** The picture of these votes. */
    public static VoteChart of(Tally tally, Size size) {
        int choices = tally.choices().size();
        double column = (double) size.width / choices;
        double edge = size == Size.SMALL ? 5 : 10;
        double room = column - 2 * edge;
        int most = tally.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        double scale = 1;
        while (rows(most, room, size.pitch * scale) * size.pitch * scale > size.axis - edge
                && size.radius * scale > LEAST) {
            scale *= SMALLER;
        }
        double pitch = size.pitch * scale;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < choices; i++) {
            double centre = (i + 0.5) * column;
            int votes = tally.counts().get(i);
            String value = tally.choices().get(i).value();
            columns.add(new Column(
                    value.matches("\\d+") ? value : Integer.toString(i + 1),
                    value,
                    votes,
                    number(i * column + edge / 2),
                    number((i + 1) * column - edge / 2),
                    number(centre),
                    dots(votes, centre, size.axis, perRow(room, pitch), pitch)));
        }
        double middle = tally.middle();
        return new VoteChart(
                size.width,
                size.height,
                size.axis,
                size.label,
                size.radius * scale,
                columns,
                middle < 0 ? "" : number((middle + 0.5) * column));
    }

    /** The radius as it is drawn. */
    public String r() {
        return number(radius);
    }

    /** Where the arrow of the middle answer begins. */
    public int arrow() {
        return label + 6;
    }

    private static List<Dot> dots(int votes, double centre, int axis, int perRow, double pitch) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < votes; i++) {
            int row = i / perRow;
            int inRow = Math.min(perRow, votes - row * perRow);
            double x = centre + (i % perRow - (inRow - 1) / 2.0) * pitch;
            dots.add(new Dot(number(x), number(axis - pitch * (row + 0.62))));
        }
        return dots;
    }

    private static int rows(int votes, double room, double pitch) {
        int perRow = perRow(room, pitch);
        return (votes + perRow - 1) / perRow;
    }

    private static int perRow(double room, double pitch) {
        return Math.max(1, (int) (room / pitch));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
