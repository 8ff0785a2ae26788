package coop.plenum.workshop.setup;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.MemberForm;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Entrance;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Facilitators;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.Workshops;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One workshop before and after it is held: what was promised, which questions, who leads, where to go from here. */
@Path("/organisations/{organisation}/workshops/{workshop}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class WorkshopResource {
    private final Entrance entrance;
    private final Workshops workshops;
    private final WorkshopQuestions questions;
    private final Facilitators facilitators;
    private final Naming naming;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    WorkshopResource(
            Entrance entrance,
            Workshops workshops,
            WorkshopQuestions questions,
            Facilitators facilitators,
            Naming naming,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.entrance = entrance;
        this.workshops = workshops;
        this.questions = questions;
        this.facilitators = facilitators;
        this.naming = naming;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WorkshopPage(
            Entry entry,
            List<Question> questions,
            List<Facilitators.Facilitator> facilitators,
            String address,
            String name,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Needs(Permission.READ_WORKSHOP)
    public WorkshopPage show(UUID organisation, UUID workshop) {
        return page(enter(organisation, workshop), "", "", new FormErrors());
    }

    /** Names somebody by their address, who may be from outside; or the steward who presses. */
    @POST
    @Path("/facilitators")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.SET_UP_WORKSHOP)
    public Object name(
            UUID organisation,
            UUID workshop,
            @FormParam("address") @Nullable String address,
            @FormParam("name") @Nullable String name,
            @FormParam("self") @Nullable String self,
            @Context UriInfo asked) {
        Entry entry = enter(organisation, workshop);
        SetupMessages texts = page.texts(SetupMessages.class);
        if (self != null) {
            naming.first(entry.workshop(), visitor.required());
            return to(entry.workshop());
        }
        String typed = Typed.line(address);
        String called = Typed.line(name);
        FormErrors errors = new FormErrors();
        if (!MemberForm.isAddress(typed)) errors.add("address", texts.addressWrong());
        if (called.isEmpty() || called.length() > Person.LONGEST_NAME) errors.add("name", texts.nameWrong());
        if (!errors.isEmpty()) return page.refused(page(entry, typed, called, errors));
        Person named = naming.name(entry, typed, called, settings.stated().orElse(asked.getBaseUri()));
        flash.say(texts.namedNow(named.name()));
        return to(entry.workshop());
    }

    @POST
    @Path("/facilitators/{person}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.SET_UP_WORKSHOP)
    public Response dismiss(UUID organisation, UUID workshop, UUID person) {
        Entry entry = enter(organisation, workshop);
        if (facilitators.remove(entry.workshop(), person)) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.FACILITATOR_REMOVED)
                    .concerning(person)
                    .about(entry.workshop().title()));
        }
        return to(entry.workshop());
    }

    /** Removes it, as long as there is no record to lose; rehearsals always. */
    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.SET_UP_WORKSHOP)
    public Response remove(UUID organisation, UUID workshop) {
        Entry entry = enter(organisation, workshop);
        Workshop held = workshops.hold(organisation, workshop).orElse(entry.workshop());
        boolean begun = held.course().started();
        if (begun && !held.rehearsal()) {
            throw Refusal.conflict(page.texts(SetupMessages.class).begunAlready());
        }
        workshops.remove(held);
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.WORKSHOP_REMOVED)
                .about(held.title()));
        flash.say(page.texts(SetupMessages.class).removed());
        return Response.seeOther(URI.create(held.assessmentPath() + "/workshops"))
                .build();
    }

    private WorkshopPage page(Entry entry, String address, String name, FormErrors errors) {
        return new WorkshopPage(
                entry, questions.of(entry.workshop()), facilitators.of(entry.workshop()), address, name, errors);
    }

    private Entry enter(UUID organisation, UUID workshop) {
        return entrance.enter(Viewer.of(visitor), organisation, workshop);
    }

    private static Response to(Workshop workshop) {
        return Response.seeOther(URI.create(workshop.path())).build();
    }
}
