package coop.plenum.report.file;

import coop.plenum.report.chart.Dot;
import coop.plenum.report.chart.DotStrip;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;

/** The answers to one question as dots over its levels, with the word and the number of each level below. */
final class SpreadPicture extends Picture {
    private static final double WIDTH = 416;
    private static final double LETTERS = 15;
    private static final double DOT = 5.2;
    private static final double CAMPS_Y = 15;

    private final DotStrip strip;
    private final List<String> levels;

    /** {@code levels} names each column; the words are short. */
    SpreadPicture(DotStrip strip, List<String> levels) {
        super(WIDTH, Double.parseDouble(strip.height()));
        this.strip = strip;
        this.levels = levels;
    }

    @Override
    public void draw(Graphics2D pen) {
        for (DotStrip.Column column : strip.columns()) {
            pen.setColor(INK);
            line(pen, 2, column.from(), strip.axisY(), column.to(), strip.axisY());
            word(pen, levels.get(column.level()), column.middle(), Double.parseDouble(strip.labelY()));
            pen.setColor(BRAND);
            for (Dot dot : column.dots()) pen.fill(disc(dot.x(), dot.y(), DOT));
        }
        pen.setColor(INK);
        pen.fill(path(strip.arrow()));
        DotStrip.Camps camps = strip.camps();
        if (camps == null) return;
        pen.setStroke(new BasicStroke(2));
        pen.draw(path(camps.path()));
        word(pen, Integer.toString(camps.low()), camps.lowX(), CAMPS_Y);
        word(pen, Integer.toString(camps.high()), camps.highX(), CAMPS_Y);
    }

    private static void word(Graphics2D pen, String word, String x, double y) {
        pen.fill(Lettering.at(word, LETTERS, Double.parseDouble(x), y, Lettering.Anchor.MIDDLE));
    }
}
