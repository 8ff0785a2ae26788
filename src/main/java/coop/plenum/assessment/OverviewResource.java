package coop.plenum.assessment;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.assessment.answering.Sheet;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation with its assessments, and one assessment with the way in. For members and those who manage. */
// Only ids: a word such as "new" belongs to a shorter path, to which the framework does not look back.
@Path("/organisations/{organisation: [0-9a-f-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class OverviewResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final Participations participations;
    private final Sheets sheets;
    private final Turnout turnout;
    private final OpenCalls calls;
    private final Visitor visitor;

    OverviewResource(
            Organisations organisations,
            Assessments assessments,
            Questionnaires questionnaires,
            Participations participations,
            Sheets sheets,
            Turnout turnout,
            OpenCalls calls,
            Visitor visitor) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.participations = participations;
        this.sheets = sheets;
        this.turnout = turnout;
        this.calls = calls;
        this.visitor = visitor;
    }

    /** One line of the list. */
    record Line(Assessment assessment, Questionnaire questionnaire) {}

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrganisationPage(Standing standing, List<OpenCalls.Call> calls, List<Line> open, List<Line> closed)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AssessmentPage(
            Standing standing,
            Assessment assessment,
            Questionnaire questionnaire,
            @Nullable Sheet sheet,
            boolean finished,
            boolean tookPart,
            List<Turnout.Seat> turnout,
            boolean hasFacts,
            int papers)
            implements TemplateInstance {}

    @GET
    @Needs(Permission.SEE_ORGANISATION)
    public OrganisationPage organisation(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        List<Line> lines = assessments.of(standing).stream()
                .map(a -> new Line(a, questionnaires.version(a.questionnaire())))
                .toList();
        return new OrganisationPage(
                standing,
                standing.isMember() ? calls.of(standing) : List.of(),
                lines.stream().filter(l -> l.assessment().isOpen()).toList(),
                lines.stream().filter(l -> !l.assessment().isOpen()).toList());
    }

    @GET
    @Path("/assessments/{assessment}")
    @Needs(Permission.SEE_ASSESSMENT)
    public AssessmentPage assessment(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        var own = participations.of(shown, standing.viewer().person());
        boolean answers = shown.isOpen() && standing.isMember();
        return new AssessmentPage(
                standing,
                shown,
                questionnaires.version(shown.questionnaire()),
                answers ? sheets.of(standing, shown) : null,
                own.filter(Participation::isFinished).isPresent(),
                own.isPresent(),
                standing.isSteward() && shown.isOpen() ? turnout.of(standing, shown) : List.of(),
                !sheets.journey(shown).sections().isEmpty(),
                participations.papers(shown).size());
    }
}
