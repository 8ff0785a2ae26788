package coop.plenum.platform;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.TemplateInstance;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Makes a PDF of a print template: tagged (PDF/UA-1), with bookmarks and embedded fonts. The template is well-formed XML
 * without flex and grid, and has a {@code lang}, a title and a description. Nothing is fetched from anywhere. A few are
 * made at once; where too many are wanted, 503.
 */
public final class Pdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float VERSION = 1.7f;
    /** Stands for a letter that no embedded font has: an empty square. */
    private static final String NO_SUCH_LETTER = "\u25a1";

    /** One needs some 60 MB while it is made, and more at once than there are processors are no sooner ready. */
    private static final int AT_ONCE =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private static final int WAITING = 24;

    static final WaitingLine LINE = new WaitingLine(AT_ONCE, WAITING, Duration.ofSeconds(20));

    private Pdf() {}

    /** The pages in this language. */
    public static byte[] of(TemplateInstance pages, Locale language) {
        return of(pages, language, Map.of());
    }

    /** The same with drawings: each stands where the template has an {@code object} with its name as {@code data}. */
    public static byte[] of(TemplateInstance pages, Locale language, Map<String, Drawn> drawings) {
        return LINE.turn(() -> made(pages, language, drawings));
    }

    private static byte[] made(TemplateInstance pages, Locale language, Map<String, Drawn> drawings) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(font("DejaVuSans.ttf"), "Sans", REGULAR, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSans-Bold.ttf"), "Sans", BOLD, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSerif-Bold.ttf"), "Serif", BOLD, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(VERSION)
                    .useUriResolver((base, uri) -> null)
                    .useObjectDrawerFactory(new PdfDrawings(drawings))
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .useReplacementText(NO_SUCH_LETTER)
                    .withHtmlContent(pages.setLocale(language).render(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** A drawing in lines and shapes, in a space of this size. */
    public record Drawn(double width, double height, Consumer<Graphics2D> drawing) {}

    /** The letters that files embed, as a font's file, for words in drawings. */
    public static InputStream letters() {
        return font("DejaVuSans.ttf").supply();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + file), file);
    }
}
