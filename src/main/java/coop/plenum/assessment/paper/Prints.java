package coop.plenum.assessment.paper;

import coop.plenum.platform.Page;
import coop.plenum.platform.Pdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The print templates, and how they are sent. */
final class Prints {
    static final String PDF = "application/pdf";

    private Prints() {}

    @CheckedTemplate(basePath = "paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FormPdf(Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiguresPdf(Form form) implements TemplateInstance {}

    /** Opens in the browser, and is kept under this name. */
    static Response answer(TemplateInstance pages, String name, Page page) {
        return Response.ok(Pdf.of(pages, page.language()), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"plenum-" + name + ".pdf\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag())
                .build();
    }
}
