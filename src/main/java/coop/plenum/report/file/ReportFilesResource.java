package coop.plenum.report.file;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.AdoptedPractices;
import coop.plenum.report.OpinionMessages;
import coop.plenum.report.OwnMessages;
import coop.plenum.report.PracticeMessages;
import coop.plenum.report.Report;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportMessages;
import coop.plenum.report.ReportName;
import coop.plenum.report.ReportView;
import coop.plenum.report.Reports;
import coop.plenum.report.RevisionMessages;
import coop.plenum.report.TogetherMessages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The report of a closed assessment as files. For the members of the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}")
@Authenticated
@Needs(Permission.READ_REPORT)
class ReportFilesResource {
    private static final String CSV = "text/csv";
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Organisations organisations;
    private final Assessments assessments;
    private final Reports reports;
    private final Questionnaires questionnaires;
    private final Patterns patterns;
    private final AdoptedPractices plan;
    private final Visitor visitor;
    private final Page page;
    private final Audit audit;

    ReportFilesResource(
            Organisations organisations,
            Assessments assessments,
            Reports reports,
            Questionnaires questionnaires,
            Patterns patterns,
            AdoptedPractices plan,
            Visitor visitor,
            Page page,
            Audit audit) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reports = reports;
        this.questionnaires = questionnaires;
        this.patterns = patterns;
        this.plan = plan;
        this.visitor = visitor;
        this.page = page;
        this.audit = audit;
    }

    @GET
    @Path("/report.csv")
    @Produces(CSV)
    public Response csv(UUID organisation, UUID assessment) {
        return file(organisation, assessment, "csv", CSV + ";charset=UTF-8", CsvReport::of);
    }

    @GET
    @Path("/report.xlsx")
    @Produces(XLSX)
    public Response xlsx(UUID organisation, UUID assessment) {
        return file(organisation, assessment, "xlsx", XLSX, XlsxReport::of);
    }

    @GET
    @Path("/report.docx")
    @Produces(DOCX)
    public Response docx(UUID organisation, UUID assessment) {
        return file(organisation, assessment, "docx", DOCX, DocxReport::of);
    }

    @GET
    @Path("/report.pdf")
    @Produces(PDF)
    public Response pdf(UUID organisation, UUID assessment) {
        return file(organisation, assessment, "pdf", PDF, PdfReport::of);
    }

    private Response file(
            UUID organisation, UUID assessment, String ending, String type, Function<Material, Object> made) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment asked = assessments.find(standing, assessment);
        Report report = reports.of(standing, asked)
                .orElseThrow(
                        () -> Refusal.notYet(page.texts(ReportMessages.class).notYetText()));
        ReportDocument document = report.document();
        Object content = made.apply(material(standing, asked, document));
        // Only now: nobody's connection waits for a file that is being made.
        QuarkusTransaction.requiringNew()
                .run(() -> audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.EXPORTED)
                        .about("report." + ending)));
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ReportName.disposition(document, ending))
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().toLanguageTag())
                .build();
    }

    private Material material(Standing standing, Assessment asked, ReportDocument document) {
        ReportView view = new ReportView(
                document,
                questionnaires.version(document.questionnaire().contentHash(), asked.profile()),
                patterns::find,
                page.language(),
                asked.path());
        List<Material.Motion> motions = plan.agreed(standing).stream()
                .map(a -> new Material.Motion(a, patterns.find(a.pattern()).orElse(null)))
                .toList();
        return new Material(
                view,
                motions,
                new Material.Texts(
                        page.texts(FileMessages.class),
                        page.texts(ReportMessages.class),
                        page.texts(OpinionMessages.class),
                        page.texts(PracticeMessages.class),
                        page.texts(OwnMessages.class),
                        page.texts(RevisionMessages.class),
                        page.texts(TogetherMessages.class)),
                page.language());
    }
}
