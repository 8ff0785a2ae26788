package coop.plenum.plan;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.Reports;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan of an organisation. For its members. */
@Path("/organisations/{organisation}/plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_PLAN)
class PlanResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Actions actions;
    private final Patterns patterns;
    private final Reports reports;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Clock clock;

    PlanResource(
            Organisations organisations,
            Assessments assessments,
            Actions actions,
            Patterns patterns,
            Reports reports,
            Questionnaires questionnaires,
            Visitor visitor,
            Clock clock) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.actions = actions;
        this.patterns = patterns;
        this.reports = reports;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * @param latest the newest closed assessment, from whose report the projection is made; null where there is none
     * @param projection null where nothing can be projected
     */
    @CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanPage(
            Standing standing,
            List<Line> ahead,
            List<Line> past,
            @Nullable Assessment latest,
            @Nullable Projection projection,
            LocalDate today)
            implements TemplateInstance {}

    /** An action and its practice, which the library may have lost. */
    record Line(Action action, @Nullable Pattern pattern) {}

    @GET
    public PlanPage show(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        List<Line> lines = actions.of(standing).stream()
                .map(a -> new Line(a, patterns.find(a.pattern()).orElse(null)))
                .toList();
        Optional<Assessment> latest =
                assessments.of(standing).stream().filter(a -> !a.isOpen()).findFirst();
        Set<String> ahead = lines.stream()
                .map(Line::action)
                .filter(Action::isAhead)
                .map(Action::pattern)
                .collect(Collectors.toSet());
        return new PlanPage(
                standing,
                lines.stream().filter(l -> l.action().isAhead()).toList(),
                lines.stream().filter(l -> !l.action().isAhead()).toList(),
                latest.orElse(null),
                latest.flatMap(a -> projection(standing, a, ahead)).orElse(null),
                LocalDate.now(clock));
    }

    /** A member may read the report of every closed assessment, so nothing here is new to them. */
    private Optional<Projection> projection(Standing standing, Assessment assessment, Set<String> adopted) {
        if (adopted.isEmpty() || !standing.isMember()) return Optional.empty();
        return reports.of(standing, assessment)
                .flatMap(r -> Projection.of(
                        r.document(),
                        questionnaires.version(assessment.questionnaire(), assessment.profile()),
                        adopted));
    }
}
