package coop.plenum.report.file;

import coop.plenum.platform.Pdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The report on paper: tagged, with bookmarks, and with charts that are drawn and not painted. */
@ApplicationScoped
class PdfReport {
    /** One needs some 60 MB while it is made, so not everybody's at once. */
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    @CheckedTemplate(basePath = "file", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPdf(Material material) implements TemplateInstance {}

    byte[] of(Material material) {
        if (!entered()) throw new ServiceUnavailableException((long) PATIENCE_SECONDS);
        try {
            RadarPicture radar = new RadarPicture(material.v().radar());
            return Pdf.of(
                    new ReportPdf(material),
                    material.language(),
                    Map.of("radar", new Pdf.Drawn(radar.width(), radar.height(), radar::draw)));
        } finally {
            free.release();
        }
    }

    private boolean entered() {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
