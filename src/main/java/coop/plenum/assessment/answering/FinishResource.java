package coop.plenum.assessment.answering;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.AssessmentMessages;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finishing, one's own answers as a profile, and taking them home. For members, each for themselves. */
@Path("/organisations/{organisation}/assessments/{assessment}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ANSWER)
class FinishResource {
    private final Sheets sheets;
    private final Assessments assessments;
    private final Participations participations;
    private final Beginning beginning;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Clock clock;

    FinishResource(
            Sheets sheets,
            Assessments assessments,
            Participations participations,
            Beginning beginning,
            Visitor visitor,
            Page page,
            Flash flash,
            Clock clock) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.participations = participations;
        this.beginning = beginning;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FinishPage(Sheet sheet, List<Question> open) implements TemplateInstance {}

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyAnswersPage(Sheet sheet, List<OwnProfile.Mark> marks, boolean finished) implements TemplateInstance {}

    @GET
    @Path("/finish")
    public Object ask(UUID organisation, UUID assessment) {
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        if (!sheet.assessment().isOpen()) return to(sheet.path());
        return new FinishPage(sheet, sheet.open());
    }

    @POST
    @Path("/finish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response finish(UUID organisation, UUID assessment) {
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        AssessmentMessages texts = page.texts(AssessmentMessages.class);
        if (!assessments.staysOpen(sheet.assessment())) throw Refusal.conflict(texts.alreadyClosed());
        if (sheet.decided() == 0) throw Refusal.conflict(texts.nothingAnswered());
        beginning.begun(sheet).finish(clock.instant());
        flash.say(texts.finished());
        return to(sheet.path() + "/my-answers");
    }

    @GET
    @Path("/my-answers")
    public Object mine(UUID organisation, UUID assessment) {
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        if (!sheet.assessment().isOpen()) return to(sheet.path());
        boolean finished = participations
                .of(sheet.assessment(), sheet.standing().viewer().person())
                .filter(Participation::isFinished)
                .isPresent();
        return new MyAnswersPage(sheet, OwnProfile.of(sheet), finished);
    }

    @GET
    @Path("/my-answers.csv")
    @Produces("text/csv")
    public Response download(UUID organisation, UUID assessment) {
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        if (!sheet.assessment().isOpen()) {
            throw Refusal.conflict(page.texts(AssessmentMessages.class).downloadUntilClosing());
        }
        return Response.ok(AnswersTable.csv(sheet, page.language(), page.texts(AnsweringMessages.class)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plenum-answers.csv\"")
                .build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
