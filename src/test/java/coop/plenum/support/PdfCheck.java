package coop.plenum.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Looks into a PDF as a reader program does. */
public final class PdfCheck {
    private PdfCheck() {}

    /** Each rule of PDF/UA-1 that it breaks; none for one that is accessible. */
    public static List<String> brokenRules(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** Its text as {@link #onOneLine} writes it. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return onOneLine(new PDFTextStripper().getText(document));
        }
    }

    /** A text with plain spaces, and none where a line may end within a word. */
    public static String onOneLine(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ")
                .replaceAll("(?<=[-’]) ", "")
                .strip();
    }
}
