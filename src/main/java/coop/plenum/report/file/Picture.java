package coop.plenum.report.file;

import coop.plenum.platform.Manuscript;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A picture of a report, drawn from what the page's picture is made of: as vectors where the file takes them, else as PNG
 * of twice the size. Dark on white, so that it reads in black and white too.
 */
public abstract class Picture {
    protected static final Color INK = new Color(0x14, 0x21, 0x1d);
    protected static final Color BRAND = new Color(0x0f, 0x4a, 0x3c);
    protected static final Color LINE = new Color(0xb9, 0xc3, 0xbe);
    protected static final Color PALE = new Color(0xdb, 0xe7, 0xe1);

    private static final int SHARPNESS = 2;
    private static final Pattern STEP = Pattern.compile("([MLlhvHZz])([^MLlhvHZz]*)");

    private final double width;
    private final double height;

    protected Picture(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Draws it within its width and height. */
    public abstract void draw(Graphics2D pen);

    /** As it stands in a text document, this wide in points. */
    public Manuscript.Drawn drawn(double shown, String words) {
        return new Manuscript.Drawn(png(), shown, shown * height / width, words);
    }

    private byte[] png() {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * SHARPNESS), (int) Math.ceil(height * SHARPNESS), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SHARPNESS, SHARPNESS);
        draw(pen);
        pen.dispose();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void line(Graphics2D pen, double width, String x1, String y1, String x2, String y2) {
        pen.setStroke(new BasicStroke((float) width));
        pen.draw(new Line2D.Double(number(x1), number(y1), number(x2), number(y2)));
    }

    static Ellipse2D disc(String x, String y, double radius) {
        return new Ellipse2D.Double(number(x) - radius, number(y) - radius, 2 * radius, 2 * radius);
    }

    /** The closed shape through the points of an SVG list, "x,y x,y". */
    static Path2D polygon(String points) {
        return path("M" + points.replace(',', ' ').strip().replaceAll("(\\S+ \\S+) ", "$1L") + "Z");
    }

    /** As much of SVG's paths as the pictures of a report use. */
    static Path2D path(String svg) {
        Path2D path = new Path2D.Double();
        Matcher steps = STEP.matcher(svg);
        while (steps.find()) {
            double[] n = Pattern.compile("[ ,]+|(?<=[0-9])(?=-)")
                    .splitAsStream(steps.group(2).strip())
                    .filter(t -> !t.isEmpty())
                    .mapToDouble(Picture::number)
                    .toArray();
            double x =
                    path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getX();
            double y =
                    path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getY();
            switch (steps.group(1)) {
                case "M" -> path.moveTo(n[0], n[1]);
                case "L" -> path.lineTo(n[0], n[1]);
                case "l" -> path.lineTo(x + n[0], y + n[1]);
                case "H" -> path.lineTo(n[0], y);
                case "h" -> path.lineTo(x + n[0], y);
                case "v" -> path.lineTo(x, y + n[0]);
                case "Z", "z" -> path.closePath();
                default -> throw new IllegalArgumentException(svg.toLowerCase(Locale.ROOT));
            }
        }
        return path;
    }

    private static double number(String coordinate) {
        return Double.parseDouble(coordinate);
    }
}
