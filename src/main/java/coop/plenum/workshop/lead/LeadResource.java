package coop.plenum.workshop.lead;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Command;
import coop.plenum.workshop.Decision;
import coop.plenum.workshop.Entrance;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopQuestions;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facilitator's page, and its buttons. */
@Path("/organisations/{organisation}/workshops/{workshop}/lead")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LEAD_WORKSHOP)
class LeadResource {
    private final Entrance entrance;
    private final Desk desk;
    private final Leading leading;
    private final WorkshopQuestions questions;
    private final Visitor visitor;
    private final Page page;

    LeadResource(
            Entrance entrance, Desk desk, Leading leading, WorkshopQuestions questions, Visitor visitor, Page page) {
        this.entrance = entrance;
        this.desk = desk;
        this.leading = leading;
        this.questions = questions;
        this.visitor = visitor;
        this.page = page;
    }

    @GET
    public Object show(UUID organisation, UUID workshop) {
        Entry entry = enter(organisation, workshop);
        return entry.workshop().isEnded() ? ended(entry.workshop()) : desk.page(entry, "");
    }

    /** What changes on that page, for its script. */
    @GET
    @Path("/now")
    public Object now(UUID organisation, UUID workshop) {
        Entry entry = enter(organisation, workshop);
        return entry.workshop().isEnded() ? ended(entry.workshop()) : desk.fragment(entry);
    }

    @POST
    @Path("/command")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object command(
            UUID organisation,
            UUID workshop,
            @FormParam("command") @Nullable String command,
            @FormParam("revision") int revision) {
        Entry entry = enter(organisation, workshop);
        Optional<Command> pressed = Optional.ofNullable(command).flatMap(Command::of);
        if (pressed.isEmpty()) return back(entry.workshop());
        return answer(entry, leading.obey(press(entry, revision), pressed.get()));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object decide(
            UUID organisation,
            UUID workshop,
            @FormParam("revision") int revision,
            MultivaluedMap<String, String> typed) {
        Entry entry = enter(organisation, workshop);
        // A form of an earlier question says nothing about this one: Leading turns it away by its revision.
        if (entry.workshop().revision() != revision) {
            return answer(entry, leading.decide(press(entry, revision), Decision.none("")));
        }
        DecisionForm form = DecisionForm.of(typed);
        Question question = questions.current(entry.workshop());
        FormErrors errors = form.errors(question, page.language(), page.texts(LeadMessages.class));
        if (!errors.isEmpty()) return page.refused(desk.page(entry, form, errors));
        return answer(entry, leading.decide(press(entry, revision), form.decision(question, page.language())));
    }

    private Object answer(Entry entry, Leading.Result result) {
        if (result == Leading.Result.DONE) return back(entry.workshop());
        LeadMessages texts = page.texts(LeadMessages.class);
        String told = result == Leading.Result.TOO_LATE ? texts.tooLate() : texts.notNow();
        Entry now = enter(entry.workshop().organisation(), entry.workshop().id());
        if (now.workshop().isEnded()) return ended(now.workshop());
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(desk.page(now, told))
                .build();
    }

    private Leading.Press press(Entry entry, int revision) {
        return new Leading.Press(entry, page.name(), revision);
    }

    private Entry enter(UUID organisation, UUID workshop) {
        return entrance.enter(Viewer.of(visitor), organisation, workshop);
    }

    private static Response back(Workshop workshop) {
        return Response.seeOther(URI.create(workshop.path() + "/lead")).build();
    }

    private static Response ended(Workshop workshop) {
        return Response.seeOther(URI.create(workshop.path())).build();
    }
}
