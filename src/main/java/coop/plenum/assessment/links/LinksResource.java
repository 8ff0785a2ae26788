package coop.plenum.assessment.links;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The personal links of an assessment: who has one, making them, withdrawing them. For stewards. */
@Path("/organisations/{organisation}/assessments/{assessment}/links")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.BRING_IN_MEMBERS)
class LinksResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Roster roster;
    private final MakingLinks making;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Clock clock;

    LinksResource(
            Organisations organisations,
            Assessments assessments,
            Roster roster,
            MakingLinks making,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Clock clock) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.roster = roster;
        this.making = making;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "links", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinksPage(
            Standing standing,
            Assessment assessment,
            List<Roster.Member> members,
            long waiting,
            String seen,
            MakingForm form,
            FormErrors errors,
            boolean mayMail)
            implements TemplateInstance {}

    /** Shown in answer to the form and never again. */
    @CheckedTemplate(basePath = "links", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SlipsPage(Standing standing, Assessment assessment, List<Slip> slips, int mailed, LocalDate until)
            implements TemplateInstance {}

    @GET
    public Object list(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        if (!shown.isOpen()) return to(shown.path());
        MakingForm blank = MakingForm.suggested(shown.answerUntil(), LocalDate.now(clock));
        return page(standing, shown, blank, new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object make(UUID organisation, UUID assessment, MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = open(standing, assessment);
        making.oneAtATime(open);
        MakingForm form = MakingForm.of(typed);
        List<Roster.Member> members = roster.of(open);
        LinksMessages texts = page.texts(LinksMessages.class);
        FormErrors errors = form.errors(members, LocalDate.now(clock), texts);
        if (!errors.isEmpty()) return page.refused(page(standing, open, form, errors));
        LocalDate until = form.lastDay(LocalDate.now(clock)).orElseThrow();
        boolean byMail = form.byMail() && settings.mayMail();
        var result = making.make(new MakingLinks.Order(standing, open, until, byMail), form.chosen(members));
        if (!result.slips().isEmpty()) {
            return new SlipsPage(standing, open, result.slips(), result.mailed(), until);
        }
        flash.say(texts.mailed(result.mailed()));
        return to(open.path() + "/links");
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID organisation, UUID assessment, @FormParam("withdraw") @Nullable String person) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = open(standing, assessment);
        roster.of(open).stream()
                .filter(m -> m.person().toString().equals(person))
                .forEach(m -> {
                    making.withdraw(standing, open, m.person());
                    flash.say(page.texts(LinksMessages.class).withdrawnNow(m.name()));
                });
        return to(open.path() + "/links");
    }

    private Assessment open(Standing standing, UUID id) {
        Assessment assessment = assessments.find(standing, id);
        if (assessments.staysOpen(assessment)) return assessment;
        throw Refusal.conflict(page.texts(LinksMessages.class).closedAlready());
    }

    private LinksPage page(Standing standing, Assessment assessment, MakingForm form, FormErrors errors) {
        List<Roster.Member> members = roster.of(assessment);
        long waiting = members.stream().filter(Roster.Member::waits).count();
        return new LinksPage(
                standing, assessment, members, waiting, Roster.seen(members), form, errors, settings.mayMail());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
