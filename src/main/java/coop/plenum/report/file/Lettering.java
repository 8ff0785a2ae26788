package coop.plenum.report.file;

import coop.plenum.platform.Pdf;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as shapes, from the font that files embed: Java draws none where the server has no fonts of its own. */
public final class Lettering {
    private static final TrueTypeFont FONT = font();

    private Lettering() {}

    /** Where a word stands: the part of its width that lies before the given place. */
    public enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        /** By its name in SVG. */
        public static Anchor of(String svg) {
            return switch (svg) {
                case "middle" -> MIDDLE;
                case "end" -> END;
                default -> START;
            };
        }
    }

    /** The outlines of a text of this size whose base line begins, ends or has its middle at {@code x}. */
    public static Path2D at(String text, double size, double x, double y, Anchor anchor) {
        try {
            double scale = size / FONT.getUnitsPerEm();
            CmapLookup glyphs = FONT.getUnicodeCmapLookup();
            double pen = x - anchor.share * scale * width(text, glyphs);
            Path2D shape = new Path2D.Double();
            for (int code : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(code);
                GlyphData drawn = FONT.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    shape.append(
                            drawn.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, pen, y)), false);
                }
                pen += scale * FONT.getAdvanceWidth(glyph);
            }
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double width(String text, CmapLookup glyphs) throws IOException {
        double width = 0;
        for (int code : text.codePoints().toArray()) width += FONT.getAdvanceWidth(glyphs.getGlyphId(code));
        return width;
    }

    private static TrueTypeFont font() {
        try (var file = Pdf.letters()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
