package coop.plenum.network.account;

import coop.plenum.report.file.Lettering;
import coop.plenum.report.file.Picture;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

/** How organisations are spread in each dimension, one line below the other; what has nothing to show stays empty. */
final class SpreadPicture extends Picture {
    static final double WIDTH = 660;
    private static final double STEP = 74;
    private static final double EDGE = 12;
    private static final double LETTERS = 15;
    private static final double SMALL = 12;
    private static final double HIGH = 22;
    private static final double TOP = 32;
    private static final double WHOLE = 100;

    private final List<ReportLine> lines;

    SpreadPicture(List<ReportLine> lines) {
        super(WIDTH, height(lines.size()));
        this.lines = lines;
    }

    /** How high the picture of so many dimensions is. */
    static double height(int dimensions) {
        return STEP * dimensions + EDGE;
    }

    @Override
    public void draw(Graphics2D pen) {
        for (int i = 0; i < lines.size(); i++) line(pen, lines.get(i), i * STEP);
    }

    private static void line(Graphics2D pen, ReportLine line, double y) {
        Spread spread = line.spread();
        word(pen, line.name().text(), LETTERS, EDGE, y + 16, Lettering.Anchor.START);
        word(
                pen,
                spread == null ? "–" : Integer.toString(spread.median()),
                LETTERS,
                WIDTH - EDGE,
                y + 16,
                Lettering.Anchor.END);
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Rectangle2D.Double(x(0), y + TOP, x(WHOLE) - x(0), HIGH));
        if (spread == null) return;
        for (Spread.Field field : spread.fields()) {
            box(pen, field, y);
            double middle = x(Double.parseDouble(field.centre()));
            word(pen, Integer.toString(field.count()), SMALL, middle, y + TOP + 16, Lettering.Anchor.MIDDLE);
            word(pen, field.between(), SMALL, middle, y + TOP + HIGH + 13, Lettering.Anchor.MIDDLE);
        }
        if (spread.middle() != null) {
            Spread.Field half = Objects.requireNonNull(spread.middle());
            box(pen, half, y);
            word(
                    pen,
                    half.between(),
                    SMALL,
                    x(Double.parseDouble(half.centre())),
                    y + TOP + HIGH + 13,
                    Lettering.Anchor.MIDDLE);
        }
        median(pen, x(spread.median()), y);
    }

    private static void box(Graphics2D pen, Spread.Field field, double y) {
        Rectangle2D box = new Rectangle2D.Double(x(field.from()), y + TOP, x(field.width()) - x(0), HIGH);
        if (field.even()) {
            pen.setColor(PALE);
            pen.fill(box);
        }
        pen.setColor(BRAND);
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(box);
    }

    private static void median(Graphics2D pen, double x, double y) {
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new Line2D.Double(x, y + TOP - 2, x, y + TOP + 4));
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y + TOP + 1);
        arrow.lineTo(x - 6, y + TOP - 7);
        arrow.lineTo(x + 6, y + TOP - 7);
        arrow.closePath();
        pen.fill(arrow);
        pen.draw(new Line2D.Double(x, y + TOP + HIGH - 4, x, y + TOP + HIGH + 2));
    }

    private static void word(Graphics2D pen, String text, double size, double x, double y, Lettering.Anchor anchor) {
        pen.setColor(INK);
        pen.fill(Lettering.at(text, size, x, y, anchor));
    }

    private static double x(double mark) {
        return EDGE + (WIDTH - 2 * EDGE) * mark / WHOLE;
    }
}
