package coop.plenum.workshop.room;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Problem;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopChanged;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.Workshops;
import coop.plenum.workshop.scene.Argument;
import coop.plenum.workshop.scene.Arguments;
import coop.plenum.workshop.scene.Scene;
import coop.plenum.workshop.scene.Scenes;
import coop.plenum.workshop.scene.Shown;
import coop.plenum.workshop.vote.Choice;
import coop.plenum.workshop.vote.Votes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant's one page: what belongs to the present step, and nothing else. The seat in the browser is the proof. */
@Path("/room")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.TAKE_PART_IN_WORKSHOP)
class RoomResource {
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Guest guest;
    private final Seats seats;
    private final SeatCookie cookie;
    private final Scenes scenes;
    private final Votes votes;
    private final Arguments arguments;
    private final Workshops workshops;
    private final WorkshopQuestions questions;
    private final Event<WorkshopChanged> changed;
    private final HttpServerRequest request;
    private final Page page;
    private final Flash flash;

    RoomResource(
            Guest guest,
            Seats seats,
            SeatCookie cookie,
            Scenes scenes,
            Votes votes,
            Arguments arguments,
            Workshops workshops,
            WorkshopQuestions questions,
            Event<WorkshopChanged> changed,
            HttpServerRequest request,
            Page page,
            Flash flash) {
        this.guest = guest;
        this.seats = seats;
        this.cookie = cookie;
        this.scenes = scenes;
        this.votes = votes;
        this.arguments = arguments;
        this.workshops = workshops;
        this.questions = questions;
        this.changed = changed;
        this.request = request;
        this.page = page;
        this.flash = flash;
    }

    /**
     * What a participant sees.
     *
     * @param own what this seat voted, by round
     */
    record View(Seat seat, Scene scene, Map<Integer, String> own) {
        /** What they voted in the last round that was shown; empty where they did not. */
        public String mine() {
            Shown last = scene.latest();
            return last == null ? "" : own.getOrDefault(last.round(), "");
        }

        public boolean hasVoted() {
            return own.containsKey(scene.round());
        }

        public boolean voted(String value) {
            return value.equals(own.get(scene.round()));
        }

        /** What they voted in the first round, while the second is open. */
        public String before() {
            return scene.round() == 2 ? own.getOrDefault(1, "") : "";
        }
    }

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoomPage(View view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoomNow(View view) implements TemplateInstance {}

    @GET
    @Transactional
    public Object show() {
        return guest.seat().<Object>map(seat -> new RoomPage(seen(seat))).orElseGet(this::noSeat);
    }

    /** What changes on that page, for its script. */
    @GET
    @Path("/now")
    @Transactional
    public Object now() {
        return guest.seat().<Object>map(seat -> new RoomNow(seen(seat))).orElseGet(this::noSeat);
    }

    /** A vote, or a change of it, for the question and the round that the form was made for. */
    @POST
    @Path("/vote")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response vote(
            @FormParam("question") @Nullable String asked,
            @FormParam("round") int round,
            @FormParam("value") @Nullable String value) {
        Optional<Seat> seat = guest.seat();
        if (seat.isEmpty()) return noSeat();
        Workshop workshop = seat.get().workshop();
        RoomMessages texts = page.texts(RoomMessages.class);
        Optional<Question> question = questions.questionnaire(workshop).question(Typed.line(asked));
        String chosen = Typed.line(value);
        if (question.isEmpty() || round < 1 || round > 2 || !Choice.isVote(question.get(), chosen)) {
            return told(UNPROCESSABLE, texts.chooseFirst());
        }
        boolean cast = votes.cast(
                workshop, new Votes.Vote(seat.get().id(), question.get().id(), round, chosen));
        if (cast) changed.fire(new WorkshopChanged(workshop.organisation(), workshop.id()));
        return cast ? told(OK, "") : told(CONFLICT, texts.voteTooLate());
    }

    @POST
    @Path("/arguments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response argue(@FormParam("question") @Nullable String asked, @FormParam("words") @Nullable String words) {
        Optional<Seat> seat = guest.seat();
        if (seat.isEmpty()) return noSeat();
        Workshop workshop = seat.get().workshop();
        RoomMessages texts = page.texts(RoomMessages.class);
        String said = Typed.line(words);
        boolean up = workshop.course().started()
                && workshop.course().point().question().equals(asked)
                && !workshop.step().isVote();
        if (said.isEmpty() || !up) return told(CONFLICT, up ? texts.argumentEmpty() : texts.argumentTooLate());
        if (!arguments.add(workshop, seat.get().id(), said.substring(0, Math.min(said.length(), Argument.LONGEST)))) {
            return told(CONFLICT, texts.argumentsEnough());
        }
        workshops.touch(workshop);
        changed.fire(new WorkshopChanged(workshop.organisation(), workshop.id()));
        return told(OK, texts.argumentSent());
    }

    /** Gives the seat up; what it voted goes with it. */
    @POST
    @Path("/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response leave() {
        guest.seat().ifPresent(seat -> {
            seats.leave(seat);
            changed.fire(new WorkshopChanged(
                    seat.workshop().organisation(), seat.workshop().id()));
        });
        cookie.clear();
        return Response.seeOther(URI.create("/room/join")).build();
    }

    private View seen(Seat seat) {
        seats.seen(seat.workshop().organisation(), Set.of(seat.id()));
        Scene scene = scenes.of(seat.workshop());
        return new View(
                seat,
                scene,
                votes.own(seat.workshop(), seat.id(), scene.question().id()));
    }

    /** For a script the outcome itself; for a form the page, with the sentence on it. */
    private Response told(int status, String sentence) {
        if (Problem.wantedBy(request)) {
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("told", sentence))
                    .build();
        }
        if (!sentence.isEmpty()) flash.say(sentence);
        return Response.seeOther(URI.create("/room")).build();
    }

    /** Where a seat can be had. */
    private Response noSeat() {
        return Problem.wantedBy(request)
                ? Response.status(Response.Status.FORBIDDEN).build()
                : Response.seeOther(URI.create("/room/join")).build();
    }
}
