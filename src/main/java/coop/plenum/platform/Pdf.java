package coop.plenum.platform;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.TemplateInstance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes a PDF of a print template: tagged (PDF/UA-1), with bookmarks and embedded fonts. The template is well-formed XML
 * without flex and grid, and has a {@code lang}, a title and a description. Nothing is fetched from anywhere.
 */
public final class Pdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float VERSION = 1.7f;

    private Pdf() {}

    /** The pages in this language. */
    public static byte[] of(TemplateInstance pages, Locale language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(font("DejaVuSans.ttf"), "Sans", REGULAR, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSans-Bold.ttf"), "Sans", BOLD, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSerif-Bold.ttf"), "Serif", BOLD, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(VERSION)
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(pages.setLocale(language).render(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + file), file);
    }
}
