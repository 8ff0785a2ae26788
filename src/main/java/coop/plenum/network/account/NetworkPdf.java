package coop.plenum.network.account;

import coop.plenum.platform.Pdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The report on paper: tagged, with bookmarks, and with charts that are drawn and not painted. */
final class NetworkPdf {
    private NetworkPdf() {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NetworkReportPdf(NetworkReport r) implements TemplateInstance {}

    static byte[] of(NetworkReport report) {
        SpreadPicture spread = new SpreadPicture(report.dimensions());
        return Pdf.of(
                new NetworkReportPdf(report),
                report.language(),
                Map.of("spread", new Pdf.Drawn(spread.width(), spread.height(), spread::draw)));
    }
}
