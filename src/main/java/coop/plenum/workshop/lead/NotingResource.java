package coop.plenum.workshop.lead;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Entrance;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopChanged;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.Workshops;
import coop.plenum.workshop.room.Seats;
import coop.plenum.workshop.scene.Argument;
import coop.plenum.workshop.scene.Arguments;
import coop.plenum.workshop.vote.Votes;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a facilitator writes in while the room goes on: notes, arguments, votes on paper, names taken off the screens. */
@Path("/organisations/{organisation}/workshops/{workshop}/lead")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LEAD_WORKSHOP)
class NotingResource {
    private static final int LONGEST_NOTES = 4_000;

    private final Entrance entrance;
    private final Leading leading;
    private final Workshops workshops;
    private final WorkshopQuestions questions;
    private final Arguments arguments;
    private final Votes votes;
    private final Seats seats;
    private final Event<WorkshopChanged> changed;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    NotingResource(
            Entrance entrance,
            Leading leading,
            Workshops workshops,
            WorkshopQuestions questions,
            Arguments arguments,
            Votes votes,
            Seats seats,
            Event<WorkshopChanged> changed,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.entrance = entrance;
        this.leading = leading;
        this.workshops = workshops;
        this.questions = questions;
        this.arguments = arguments;
        this.votes = votes;
        this.seats = seats;
        this.changed = changed;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response note(
            UUID organisation,
            UUID workshop,
            @FormParam("question") @Nullable String question,
            @FormParam("notes") @Nullable String notes) {
        Entry entry = enter(organisation, workshop);
        String words = Typed.text(notes);
        leading.note(entry, Typed.line(question), words.substring(0, Math.min(words.length(), LONGEST_NOTES)));
        flash.say(page.texts(LeadMessages.class).notesKept());
        return back(entry.workshop());
    }

    @POST
    @Path("/arguments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response argue(UUID organisation, UUID workshop, @FormParam("words") @Nullable String words) {
        Entry entry = enter(organisation, workshop);
        String said = Typed.line(words);
        boolean talking =
                entry.workshop().course().started() && !entry.workshop().isEnded();
        if (talking && !said.isEmpty()) {
            arguments.add(entry.workshop(), null, said.substring(0, Math.min(said.length(), Argument.LONGEST)));
            tell(entry.workshop());
        }
        return back(entry.workshop());
    }

    @POST
    @Path("/arguments/{argument}/hiding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response hideArgument(
            UUID organisation, UUID workshop, UUID argument, @FormParam("hidden") @Nullable String hidden) {
        Entry entry = enter(organisation, workshop);
        arguments.hide(entry.workshop(), argument, "yes".equals(hidden));
        tell(entry.workshop());
        return back(entry.workshop());
    }

    @POST
    @Path("/seats/{seat}/hiding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response hideName(
            UUID organisation, UUID workshop, UUID seat, @FormParam("hidden") @Nullable String hidden) {
        Entry entry = enter(organisation, workshop);
        seats.hide(entry.workshop(), seat, "yes".equals(hidden));
        tell(entry.workshop());
        return back(entry.workshop());
    }

    /** Takes the counts for the question and the round that the form was made for, as long as that is up. */
    @POST
    @Path("/paper")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response enterPaper(
            UUID organisation,
            UUID workshop,
            @FormParam("question") @Nullable String asked,
            @FormParam("round") int round,
            MultivaluedMap<String, String> typed) {
        Entry entry = enter(organisation, workshop);
        LeadMessages texts = page.texts(LeadMessages.class);
        Workshop held = workshops.hold(organisation, workshop).orElse(entry.workshop());
        Question question = questions.current(held);
        PaperForm form = PaperForm.of(question, typed);
        FormErrors errors = form.errors(texts);
        boolean current =
                round > 0 && held.step().round() == round && question.id().equals(asked);
        if (!current) flash.say(texts.paperTooLate());
        else if (!errors.isEmpty()) flash.say(texts.countWrong());
        else {
            votes.enterPaper(held, question.id(), round, form.votes());
            flash.say(texts.paperKept(
                    form.votes().values().stream().mapToInt(Integer::intValue).sum()));
            tell(held);
        }
        return back(entry.workshop());
    }

    private void tell(Workshop workshop) {
        workshops.touch(workshop);
        changed.fire(new WorkshopChanged(workshop.organisation(), workshop.id()));
    }

    private Entry enter(UUID organisation, UUID workshop) {
        return entrance.enter(Viewer.of(visitor), organisation, workshop);
    }

    private static Response back(Workshop workshop) {
        return Response.seeOther(URI.create(workshop.path() + "/lead")).build();
    }
}
