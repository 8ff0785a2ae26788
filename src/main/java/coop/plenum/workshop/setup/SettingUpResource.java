package coop.plenum.workshop.setup;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.Workshops;
import coop.plenum.workshop.rehearsal.Rehearsing;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The workshops of an assessment, and setting up another one. */
@Path("/organisations/{organisation}/assessments/{assessment}/workshops")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SettingUpResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Workshops workshops;
    private final Naming naming;
    private final QuestionSources sources;
    private final Rehearsing rehearsing;
    private final Visitor visitor;
    private final Page page;
    private final Audit audit;

    SettingUpResource(
            Organisations organisations,
            Assessments assessments,
            Workshops workshops,
            Naming naming,
            QuestionSources sources,
            Rehearsing rehearsing,
            Visitor visitor,
            Page page,
            Audit audit) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.workshops = workshops;
        this.naming = naming;
        this.sources = sources;
        this.rehearsing = rehearsing;
        this.visitor = visitor;
        this.page = page;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WorkshopsPage(Standing standing, Assessment assessment, List<Workshop> workshops)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SourcesPage(Standing standing, Assessment assessment, List<QuestionSource> sources)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingUpPage(
            Standing standing,
            Assessment assessment,
            QuestionSource source,
            SettingUpForm form,
            FormErrors errors,
            List<SettingUpForm.Time> voteTimes,
            List<SettingUpForm.Time> talkTimes)
            implements TemplateInstance {}

    @GET
    @Needs(Permission.LIST_WORKSHOPS)
    public WorkshopsPage list(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        return new WorkshopsPage(standing, shown, workshops.of(shown));
    }

    /** First which questions, then the rest. */
    @GET
    @Path("/new")
    @Needs(Permission.SET_UP_WORKSHOP)
    public Object blank(UUID organisation, UUID assessment, @QueryParam("questions") @Nullable String questions) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = assessments.find(standing, assessment);
        if (!open.isOpen()) return to(open.path() + "/workshops");
        List<QuestionSource> offered = sources.of(standing, open);
        if (questions == null) return new SourcesPage(standing, open, offered);
        QuestionSource source = chosen(offered, questions);
        String title = page.texts(SetupMessages.class).suggestedTitle(open.period());
        return page(standing, open, source, SettingUpForm.suggested(title, source), new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.SET_UP_WORKSHOP)
    public Object setUp(
            UUID organisation,
            UUID assessment,
            @QueryParam("questions") @Nullable String questions,
            MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = assessments.find(standing, assessment);
        SetupMessages texts = page.texts(SetupMessages.class);
        if (!assessments.staysOpen(open)) throw Refusal.conflict(texts.closedAlready());
        List<QuestionSource> offered = sources.of(standing, open);
        if (questions == null) return new SourcesPage(standing, open, offered);
        QuestionSource source = chosen(offered, questions);
        SettingUpForm form = SettingUpForm.of(typed);
        FormErrors errors = form.errors(source, texts);
        if (!errors.isEmpty()) return page.refused(page(standing, open, source, form, errors));
        Workshop workshop = workshops.setUp(new Workshops.Draft(
                open,
                form.title(),
                source.questionnaire(),
                form.questions(source),
                form.promise(),
                form.timings(),
                form.rehearsal()));
        naming.first(workshop, visitor.required());
        if (workshop.rehearsal()) rehearsing.seat(workshop);
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.WORKSHOP_SET_UP)
                .about(workshop.title()));
        return to(workshop.path());
    }

    private static QuestionSource chosen(List<QuestionSource> offered, String key) {
        return offered.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow(NotFoundException::new);
    }

    private static SettingUpPage page(
            Standing standing, Assessment assessment, QuestionSource source, SettingUpForm form, FormErrors errors) {
        return new SettingUpPage(
                standing, assessment, source, form, errors, SettingUpForm.VOTE_TIMES, SettingUpForm.TALK_TIMES);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
