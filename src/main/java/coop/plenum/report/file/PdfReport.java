package coop.plenum.report.file;

import coop.plenum.platform.Pdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The report on paper: tagged, with bookmarks, and with charts that are drawn and not painted. */
final class PdfReport {
    private PdfReport() {}

    @CheckedTemplate(basePath = "file", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPdf(Material material) implements TemplateInstance {}

    static byte[] of(Material material) {
        RadarPicture radar = new RadarPicture(material.v().radar());
        return Pdf.of(
                new ReportPdf(material),
                material.language(),
                Map.of("radar", new Pdf.Drawn(radar.width(), radar.height(), radar::draw)));
    }
}
