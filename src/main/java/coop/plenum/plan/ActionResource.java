package coop.plenum.plan;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adopting a practice, and what becomes of the action. For stewards. */
@Path("/organisations/{organisation}/plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.CHANGE_PLAN)
class ActionResource {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Assessments assessments;
    private final People people;
    private final Actions actions;
    private final Patterns patterns;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    ActionResource(
            Organisations organisations,
            Memberships memberships,
            Assessments assessments,
            People people,
            Actions actions,
            Patterns patterns,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.assessments = assessments;
        this.people = people;
        this.actions = actions;
        this.patterns = patterns;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param action null while it is being adopted */
    @CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActionPage(
            Standing standing,
            String slug,
            @Nullable Pattern pattern,
            @Nullable Action action,
            ActionForm form,
            FormErrors errors,
            List<ActionForm.Candidate> candidates,
            String assessment)
            implements TemplateInstance {}

    @GET
    @Path("/new")
    public ActionPage ask(
            UUID organisation,
            @QueryParam("pattern") @Nullable String pattern,
            @QueryParam("assessment") @Nullable UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Pattern adopted = patterns.find(String.valueOf(pattern)).orElseThrow(NotFoundException::new);
        if (assessment != null) assessments.find(standing, assessment);
        return blank(standing, adopted, assessment, ActionForm.blank(), new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object adopt(
            UUID organisation,
            @QueryParam("pattern") @Nullable String pattern,
            @QueryParam("assessment") @Nullable UUID assessment,
            MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Pattern adopted = patterns.find(String.valueOf(pattern)).orElseThrow(NotFoundException::new);
        if (assessment != null) assessments.find(standing, assessment);
        ActionForm form = ActionForm.of(typed);
        FormErrors errors = form.errors(candidates(standing), today(), texts());
        if (!errors.isEmpty()) return page.refused(blank(standing, adopted, assessment, form, errors));
        actions.add(standing, adopted.slug(), assessment, form.wanted(today()));
        return done(standing, Deed.ACTION_ADOPTED, adopted.slug(), texts().adopted());
    }

    @GET
    @Path("/{action}")
    public ActionPage show(UUID organisation, UUID action) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Action shown = find(standing, action);
        return existing(standing, shown, ActionForm.of(shown), new FormErrors());
    }

    @POST
    @Path("/{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object change(UUID organisation, UUID action, MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Action changed = find(standing, action);
        ActionForm form = ActionForm.of(typed);
        FormErrors errors = form.errors(candidates(standing), today(), texts());
        if (!errors.isEmpty()) return page.refused(existing(standing, changed, form, errors));
        if (!actions.change(standing, changed, form.changedFrom(), form.wanted(today()))) {
            throw Refusal.conflict(texts().changedMeanwhile());
        }
        return done(standing, Deed.ACTION_CHANGED, changed.pattern(), texts().saved());
    }

    @POST
    @Path("/{action}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response remove(UUID organisation, UUID action) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Action removed = find(standing, action);
        actions.remove(standing, action);
        return done(standing, Deed.ACTION_REMOVED, removed.pattern(), texts().removed());
    }

    private Action find(Standing standing, UUID action) {
        return actions.find(standing, action).orElseThrow(NotFoundException::new);
    }

    private ActionPage blank(
            Standing standing, Pattern pattern, @Nullable UUID assessment, ActionForm form, FormErrors errors) {
        return new ActionPage(
                standing,
                pattern.slug(),
                pattern,
                null,
                form,
                errors,
                candidates(standing),
                assessment == null ? "" : assessment.toString());
    }

    private ActionPage existing(Standing standing, Action action, ActionForm form, FormErrors errors) {
        Pattern pattern = patterns.find(action.pattern()).orElse(null);
        return new ActionPage(standing, action.pattern(), pattern, action, form, errors, candidates(standing), "");
    }

    private List<ActionForm.Candidate> candidates(Standing standing) {
        List<UUID> ids = memberships.in(standing.organisation()).stream()
                .map(Membership::personId)
                .toList();
        return people.byIds(ids).stream()
                .sorted(Comparator.comparing(Person::name))
                .map(p -> new ActionForm.Candidate(p.id(), p.name()))
                .toList();
    }

    private Response done(Standing standing, Deed deed, String pattern, String sentence) {
        UUID organisation = standing.organisation().id();
        audit.note(Audit.Entry.of(organisation, visitor.required(), deed).about(pattern));
        flash.say(sentence);
        return Response.seeOther(URI.create("/organisations/" + organisation + "/plan"))
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PlanMessages texts() {
        return page.texts(PlanMessages.class);
    }
}
