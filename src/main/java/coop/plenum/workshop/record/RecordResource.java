package coop.plenum.workshop.record;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.platform.Pdf;
import coop.plenum.platform.Refusal;
import coop.plenum.workshop.Entrance;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.WorkshopQuestions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What remains of a workshop, to read and to hand out; and ballots to print before it. */
@Path("/organisations/{organisation}/workshops/{workshop}")
@Authenticated
class RecordResource {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Entrance entrance;
    private final Records records;
    private final WorkshopQuestions questions;
    private final Visitor visitor;
    private final Page page;

    RecordResource(Entrance entrance, Records records, WorkshopQuestions questions, Visitor visitor, Page page) {
        this.entrance = entrance;
        this.records = records;
        this.questions = questions;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecordPage(RecordView v) implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecordPdf(RecordView v) implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BallotsPdf(Ballots ballots) implements TemplateInstance {}

    @GET
    @Path("/record")
    @Produces(MediaType.TEXT_HTML)
    @Needs(Permission.READ_WORKSHOP)
    public RecordPage show(UUID organisation, UUID workshop) {
        return new RecordPage(view(organisation, workshop));
    }

    @GET
    @Path("/record.pdf")
    @Produces(PDF)
    @Needs(Permission.READ_WORKSHOP)
    public Response pdf(UUID organisation, UUID workshop) {
        RecordView view = view(organisation, workshop);
        return file(Pdf.of(new RecordPdf(view), page.language()), PDF, "attachment", "workshop.pdf");
    }

    @GET
    @Path("/record.docx")
    @Produces(DOCX)
    @Needs(Permission.READ_WORKSHOP)
    public Response docx(UUID organisation, UUID workshop) {
        RecordView view = view(organisation, workshop);
        return file(RecordDocx.of(view), DOCX, "attachment", "workshop.docx");
    }

    /** Ballots for whoever has no phone: one for each question and round. */
    @GET
    @Path("/ballots.pdf")
    @Produces(PDF)
    @Needs(Permission.READ_WORKSHOP)
    public Response ballots(UUID organisation, UUID workshop) {
        Entry entry = enter(organisation, workshop);
        Ballots ballots = Ballots.of(entry.organisation().name(), entry.workshop(), questions.of(entry.workshop()));
        return file(Pdf.of(new BallotsPdf(ballots), page.language()), PDF, "inline", "ballots.pdf");
    }

    private RecordView view(UUID organisation, UUID workshop) {
        return records.view(enter(organisation, workshop), page.language())
                .orElseThrow(
                        () -> Refusal.conflict(page.texts(RecordMessages.class).notYet()));
    }

    private Entry enter(UUID organisation, UUID workshop) {
        return entrance.enter(Viewer.of(visitor), organisation, workshop);
    }

    private Response file(byte[] bytes, String type, String disposition, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"plenum-" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag())
                .build();
    }
}
