package coop.plenum.report;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.targets.Targets;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The report of a closed assessment. For the members of the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/report")
@Authenticated
@Needs(Permission.READ_REPORT)
class ReportResource {
    private static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "csv", "json");

    private final Organisations organisations;
    private final Assessments assessments;
    private final Reports reports;
    private final Questionnaires questionnaires;
    private final Patterns patterns;
    private final Targets targets;
    private final AdoptedPractices plan;
    private final Visitor visitor;
    private final Page page;

    ReportResource(
            Organisations organisations,
            Assessments assessments,
            Reports reports,
            Questionnaires questionnaires,
            Patterns patterns,
            Targets targets,
            AdoptedPractices plan,
            Visitor visitor,
            Page page) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reports = reports;
        this.questionnaires = questionnaires;
        this.patterns = patterns;
        this.targets = targets;
        this.plan = plan;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPage(ReportView v, Beside beside) implements TemplateInstance {}

    /**
     * What stands beside the frozen report and may change.
     *
     * @param adopted the status of each practice in the plan, by slug
     * @param newest whether no later revision was made
     */
    record Beside(
            Standing standing,
            Assessment assessment,
            Gaps gaps,
            Map<String, String> adopted,
            List<AdoptedPractices.Outcome> outcomes,
            boolean newest) {
        /** The endings of the files that can be had. */
        public List<String> formats() {
            return FORMATS;
        }

        public boolean isAdopted(String pattern) {
            return adopted.containsKey(pattern);
        }
    }

    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotYetPage(Standing standing, Assessment assessment) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(
            UUID organisation, UUID assessment, @QueryParam("revision") @Nullable Integer revision) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment asked = assessments.find(standing, assessment);
        Optional<Report> newest = reports.of(standing, asked);
        if (newest.isEmpty()) return new NotYetPage(standing, asked);
        Report read = revision == null || revision == newest.get().revision()
                ? newest.get()
                : reports.of(standing, asked, revision).orElseThrow(NotFoundException::new);
        ReportDocument frozen = read.document();
        ReportView view = new ReportView(
                frozen,
                questionnaires.version(frozen.questionnaire().contentHash(), asked.profile()),
                patterns::find,
                page.language(),
                asked.path());
        return new ReportPage(
                view,
                new Beside(
                        standing,
                        asked,
                        Gaps.of(view, targets.of(standing)),
                        plan.adopted(standing),
                        plan.outcomes(standing, asked),
                        read == newest.get()));
    }
}
