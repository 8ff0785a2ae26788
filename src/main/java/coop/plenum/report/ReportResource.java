package coop.plenum.report;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;

/** The report of a closed assessment. For the members of the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/report")
@Authenticated
@Needs(Permission.READ_REPORT)
class ReportResource {
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
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment asked = assessments.find(standing, assessment);
        Optional<ReportDocument> frozen = reports.of(standing, asked).map(Report::document);
        if (frozen.isEmpty()) return new NotYetPage(standing, asked);
        return new ReportPage(new ReportView(
                frozen.get(),
                questionnaires.version(frozen.get().questionnaire().contentHash(), asked.profile()),
                patterns::find,
                page.language(),
                asked.path()));
    }
}
