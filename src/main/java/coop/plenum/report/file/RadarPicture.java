package coop.plenum.report.file;

import coop.plenum.report.chart.Radar;
import java.awt.BasicStroke;
import java.awt.Graphics2D;

/** The marks of the dimensions on spokes; the words at the spokes are shapes too. */
final class RadarPicture extends Picture {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 410;
    private static final double LETTERS = 19;
    private static final float[] DASHES = {3, 5};
    private static final String X = "330";
    private static final String Y = "205";

    private final Radar radar;

    RadarPicture(Radar radar) {
        super(WIDTH, HEIGHT);
        this.radar = radar;
    }

    @Override
    public void draw(Graphics2D pen) {
        pen.setColor(PALE);
        pen.fill(path(radar.area()));
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(1.25f));
        radar.webs().forEach(web -> pen.draw(polygon(web)));
        for (Radar.Spoke spoke : radar.spokes()) {
            if (spoke.isMarked())
                line(pen, 1.25, X, Y, spoke.end().x(), spoke.end().y());
            else dashed(pen, spoke);
        }
        pen.setColor(BRAND);
        pen.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.draw(path(radar.area()));
        for (Radar.Spoke spoke : radar.spokes()) {
            pen.setColor(BRAND);
            if (spoke.isMarked()) pen.fill(disc(spoke.mark().x(), spoke.mark().y(), 6));
            pen.setColor(INK);
            pen.fill(Lettering.at(
                    spoke.word() + " " + spoke.value(),
                    LETTERS,
                    Double.parseDouble(spoke.label().x()),
                    Double.parseDouble(spoke.label().y()),
                    Lettering.Anchor.of(spoke.anchor())));
        }
    }

    private static void dashed(Graphics2D pen, Radar.Spoke spoke) {
        pen.setStroke(new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        pen.draw(path("M" + X + " " + Y + "L" + spoke.end()));
    }
}
