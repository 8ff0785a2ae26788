package coop.plenum.assessment;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.scoring.Disclosure;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closing an assessment, after a look at who has not finished. For those who manage the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/closing")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.CLOSE_ASSESSMENT)
class ClosingResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Participations participations;
    private final Turnout turnout;
    private final Closing closing;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    ClosingResource(
            Organisations organisations,
            Assessments assessments,
            Participations participations,
            Turnout turnout,
            Closing closing,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.participations = participations;
        this.turnout = turnout;
        this.closing = closing;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosingPage(
            Standing standing,
            Assessment assessment,
            List<Turnout.Seat> turnout,
            List<Turnout.Seat> unfinished,
            int finished,
            int few,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Object ask(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        return shown.isOpen() ? page(standing, shown, new FormErrors()) : to(shown.path());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object close(UUID organisation, UUID assessment, @FormParam("sure") @Nullable String sure) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment closed = assessments.find(standing, assessment);
        AssessmentMessages texts = page.texts(AssessmentMessages.class);
        if (!closed.isOpen()) throw Refusal.conflict(texts.alreadyClosed());
        if (sure == null) {
            FormErrors errors = new FormErrors();
            errors.add("sure", texts.tickFirst());
            return page.refused(page(standing, closed, errors));
        }
        if (!closing.close(standing.organisation(), closed, clock.instant())) {
            throw Refusal.conflict(texts.alreadyClosed());
        }
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.ASSESSMENT_CLOSED)
                .about(closed.period()));
        flash.say(texts.closed());
        return to(standing.isMember() ? closed.path() + "/report" : closed.path());
    }

    private ClosingPage page(Standing standing, Assessment assessment, FormErrors errors) {
        List<Turnout.Seat> seats = turnout.of(standing, assessment);
        List<Turnout.Seat> unfinished =
                seats.stream().filter(s -> !s.isFinished()).toList();
        int few = Disclosure.ITEMS.missing((int) participations.count(assessment));
        return new ClosingPage(standing, assessment, seats, unfinished, seats.size() - unfinished.size(), few, errors);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
