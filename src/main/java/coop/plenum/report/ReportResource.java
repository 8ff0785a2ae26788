package coop.plenum.report;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Problem;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The report of a closed assessment, as a page and as JSON. For the members of the organisation. */
@Path("/")
@Authenticated
class ReportResource {
    private static final String OF_ASSESSMENT = "organisations/{organisation}/assessments/{assessment}/report";

    private final Organisations organisations;
    private final Assessments assessments;
    private final Reports reports;
    private final Questionnaires questionnaires;
    private final Patterns patterns;
    private final Visitor visitor;
    private final Page page;

    ReportResource(
            Organisations organisations,
            Assessments assessments,
            Reports reports,
            Questionnaires questionnaires,
            Patterns patterns,
            Visitor visitor,
            Page page) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reports = reports;
        this.questionnaires = questionnaires;
        this.patterns = patterns;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPage(ReportView v) implements TemplateInstance {}

    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotYetPage(Standing standing, Assessment assessment) implements TemplateInstance {}

    @GET
    @Path(OF_ASSESSMENT)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(UUID organisation, UUID assessment) {
        Standing standing = organisations.asMember(Viewer.of(visitor), organisation);
        Assessment asked = assessments.find(standing, assessment);
        Optional<ReportDocument> frozen = reports.of(standing, asked).map(Report::document);
        if (frozen.isEmpty()) return new NotYetPage(standing, asked);
        return new ReportPage(new ReportView(
                frozen.get(),
                questionnaires.version(frozen.get().questionnaire().contentHash()),
                patterns::find,
                page.language(),
                asked.path()));
    }

    @GET
    @Path(OF_ASSESSMENT + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ReportDocument.class)
    public Response file(UUID organisation, UUID assessment, @Context Request request) {
        return json(organisation, assessment, request);
    }

    @GET
    @Path("api/v1/" + OF_ASSESSMENT)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ReportDocument.class)
    public Response json(UUID organisation, UUID assessment, @Context Request request) {
        Standing standing = organisations.asMember(Viewer.of(visitor), organisation);
        Optional<Report> frozen = reports.of(standing, assessments.find(standing, assessment));
        if (frozen.isEmpty()) {
            String sentence = page.texts(ReportMessages.class).notYetText();
            return Problem.response(Response.Status.NOT_FOUND.getStatusCode(), "Not Found", sentence);
        }
        String text = ReportJson.of(frozen.get().document());
        EntityTag tag = new EntityTag(Hash.of(text));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text) : unchanged).tag(tag).build();
    }
}
