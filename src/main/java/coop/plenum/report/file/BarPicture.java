package coop.plenum.report.file;

import coop.plenum.platform.Manuscript;
import coop.plenum.report.ReportDocument.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A mark and its range on a line from 0 to 100, as PNG for programs that draw no SVG. Words and numbers stand beside it
 * in the document, so it needs no fonts. Dark on white with a black bracket, so that it reads in black and white too.
 */
final class BarPicture {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 96;
    /** How wide it stands in a document, in points. */
    private static final int SHOWN_WIDTH = 156;

    private static final int EDGE = 8;
    private static final double WHOLE = 100;
    private static final Color TRACK = new Color(0xe4, 0xeb, 0xe7);
    private static final Color FILL = new Color(0x0f, 0x4a, 0x3c);
    private static final Color INK = new Color(0x14, 0x21, 0x1d);

    private BarPicture() {}

    static Manuscript.Drawn of(Mark mark, String words) {
        return new Manuscript.Drawn(drawn(mark), SHOWN_WIDTH, (double) SHOWN_WIDTH * HEIGHT / WIDTH, words);
    }

    private static byte[] drawn(Mark mark) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(TRACK);
        pen.fillRect(EDGE, 20, x(WHOLE) - EDGE, 34);
        pen.setColor(INK);
        for (int level = 0; level <= 5; level++) pen.fillRect(x(level * 20.0) - 1, 14, 2, 46);
        Integer shown = mark.mark();
        if (shown != null) {
            pen.setColor(FILL);
            pen.fillRect(EDGE, 20, x(shown) - EDGE, 34);
        }
        if (shown != null && mark.range() != null && !mark.everyoneAnswered()) {
            pen.setColor(INK);
            pen.setStroke(new BasicStroke(5));
            int low = x(mark.range().low());
            int high = x(mark.range().high());
            pen.drawLine(low, 78, high, 78);
            pen.drawLine(low, 68, low, 88);
            pen.drawLine(high, 68, high, 88);
        }
        pen.dispose();
        return png(image);
    }

    private static int x(double mark) {
        return (int) Math.round(EDGE + (WIDTH - 2 * EDGE) * mark / WHOLE);
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
