package coop.plenum.workshop.room;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Household;
import coop.plenum.platform.Page;
import coop.plenum.platform.RateLimits;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import coop.plenum.workshop.RoomCode;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopChanged;
import coop.plenum.workshop.Workshops;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Joining a workshop by its code. Open to all: the code is the proof, and guessing codes is held off. */
@Path("/room/join")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.JOIN_WORKSHOP)
class JoinResource {
    /** Wrong codes from one network in a quarter of an hour; a hall may share one, and people mistype. */
    private static final int WRONG_CODES = 60;
    /** Seats from one network in a quarter of an hour: the largest room, with some who join twice. */
    private static final int SEATS = 600;

    private final Workshops workshops;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Seats seats;
    private final SeatCookie cookie;
    private final RateLimits limits;
    private final Event<WorkshopChanged> changed;
    private final Visitor visitor;
    private final Page page;

    JoinResource(
            Workshops workshops,
            Organisations organisations,
            Memberships memberships,
            Seats seats,
            SeatCookie cookie,
            RateLimits limits,
            Event<WorkshopChanged> changed,
            Visitor visitor,
            Page page) {
        this.workshops = workshops;
        this.organisations = organisations;
        this.memberships = memberships;
        this.seats = seats;
        this.cookie = cookie;
        this.limits = limits;
        this.changed = changed;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CodePage(String typed, boolean gone, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinPage(
            Workshop workshop,
            String organisation,
            String member,
            List<RoleGroup> groups,
            JoiningForm form,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Object ask() {
        Optional<String> token = cookie.read();
        boolean gone = token.isPresent() && token.flatMap(seats::find).isEmpty();
        if (gone) cookie.clear();
        return new CodePage("", gone, new FormErrors());
    }

    /** The code as it was typed; what comes of it stands at an address of its own. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object typed(@FormParam("code") @Nullable String code, HttpServerRequest request) {
        if (Typed.line(code).isEmpty()) return page.refused(new CodePage("", false, missing()));
        Optional<Workshop> found = joinable(Typed.line(code), request);
        return found.isPresent() ? to("/room/join/" + found.get().code()) : wrong(Typed.line(code));
    }

    @GET
    @Path("/{code}")
    public Object show(String code, HttpServerRequest request) {
        Optional<Workshop> found = joinable(code, request);
        if (found.isEmpty()) return wrong(code);
        boolean seated = cookie.read()
                .flatMap(seats::find)
                .filter(s -> s.workshop().id().equals(found.get().id()))
                .isPresent();
        return seated ? to("/room") : page(found.get(), JoiningForm.BLANK, new FormErrors());
    }

    @POST
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object join(String code, MultivaluedMap<String, String> typed, HttpServerRequest request) {
        Optional<Workshop> found = joinable(code, request);
        if (found.isEmpty()) return wrong(code);
        Workshop workshop = found.get();
        JoiningForm form = JoiningForm.of(typed);
        FormErrors errors = form.errors(page.texts(RoomMessages.class));
        Optional<RoleGroup> known = membership(workshop).map(Membership::roleGroup);
        if (known.isEmpty() && !errors.isEmpty()) return page.refused(page(workshop, form, errors));
        if (!limits.allow("seats from " + Household.of(request.remoteAddress()), SEATS)) throw tooOften();
        RoleGroup group = known.or(form::chosen).orElseThrow();
        Optional<String> token = QuarkusTransaction.requiringNew().call(() -> {
            Optional<String> taken = seats.take(workshop, new Seats.Arrival(person(known), group, form.name()));
            changed.fire(new WorkshopChanged(workshop.organisation(), workshop.id()));
            return taken;
        });
        if (token.isEmpty())
            throw Refusal.conflict(page.texts(RoomMessages.class).full());
        cookie.set(token.get());
        return to("/room");
    }

    private Optional<UUID> person(Optional<RoleGroup> known) {
        return known.isPresent() ? visitor.person() : Optional.empty();
    }

    /** The one of this code. A wrong one counts, and after many of them even a right one waits. */
    private Optional<Workshop> joinable(String typed, HttpServerRequest request) {
        String network = Household.of(request.remoteAddress());
        if (!limits.leaves("wrong codes from " + network, WRONG_CODES)) throw tooOften();
        Optional<Workshop> found = workshops.joinable(RoomCode.normalised(typed));
        if (found.isEmpty()) limits.allow("wrong codes from " + network, WRONG_CODES);
        return found;
    }

    private Refusal tooOften() {
        return Refusal.tooOften(page.texts(RoomMessages.class).tooOften());
    }

    private Optional<Membership> membership(Workshop workshop) {
        return visitor.person().flatMap(p -> memberships.of(workshop.organisation(), p));
    }

    private JoinPage page(Workshop workshop, JoiningForm form, FormErrors errors) {
        return new JoinPage(
                workshop,
                organisations.linked(workshop.organisation()).name(),
                membership(workshop).isPresent() ? page.name() : "",
                List.of(RoleGroup.values()),
                form,
                errors);
    }

    private FormErrors missing() {
        FormErrors errors = new FormErrors();
        errors.add("code", page.texts(RoomMessages.class).typeCode());
        return errors;
    }

    private Response wrong(String typed) {
        FormErrors errors = new FormErrors();
        errors.add("code", page.texts(RoomMessages.class).wrongCode());
        String shown = typed.length() > 20 ? "" : typed;
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new CodePage(shown, false, errors))
                .build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
