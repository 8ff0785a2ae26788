package coop.plenum.assessment.reminders;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.signin.IdentityMessages;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reminding those who have not finished, after a look at whom it would reach. For stewards. */
@Path("/organisations/{organisation}/assessments/{assessment}/reminders")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.BRING_IN_MEMBERS)
class RemindersResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Reminders reminders;
    private final Reminding reminding;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Clock clock;

    RemindersResource(
            Organisations organisations,
            Assessments assessments,
            Reminders reminders,
            Reminding reminding,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Clock clock) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reminders = reminders;
        this.reminding = reminding;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "reminders", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemindersPage(
            Standing standing,
            Assessment assessment,
            Outlook outlook,
            Terms terms,
            TermsForm form,
            FormErrors errors,
            List<Locale> languages,
            boolean mayMail)
            implements TemplateInstance {}

    @GET
    public Object show(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        if (!shown.isOpen()) return to(shown.path());
        return page(standing, shown, TermsForm.of(terms(shown)), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response send(UUID organisation, UUID assessment, UriInfo uri) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = assessments.find(standing, assessment);
        RemindersMessages texts = page.texts(RemindersMessages.class);
        var subject =
                reminders.subject(organisation, open.id()).orElseThrow(() -> Refusal.conflict(texts.closedAlready()));
        if (!settings.mayMail())
            throw Refusal.conflict(page.texts(IdentityMessages.class).noMail());
        URI address = settings.address(uri.getBaseUri());
        int sent = reminding.remind(subject, terms(open), standing.viewer().person(), address);
        flash.say(texts.sent(sent));
        return to(open.path() + "/reminders");
    }

    @GET
    @Path("/terms")
    public Response termsForm(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        return to(assessments.find(standing, assessment).path() + "/reminders");
    }

    @POST
    @Path("/terms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response set(UUID organisation, UUID assessment, @BeanParam TermsForm form) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = assessments.find(standing, assessment);
        RemindersMessages texts = page.texts(RemindersMessages.class);
        if (!assessments.staysOpen(open)) throw Refusal.conflict(texts.closedAlready());
        FormErrors errors = form.errors(texts);
        if (!errors.isEmpty()) return page.refused(page(standing, open, form, errors));
        reminders.set(organisation, open.id(), form.terms(LocalDate.now(clock)));
        flash.say(texts.termsSaved());
        return to(open.path() + "/reminders");
    }

    private Terms terms(Assessment assessment) {
        return reminders
                .terms(assessment.organisationId(), assessment.id())
                .orElseGet(() -> Terms.usual(page.language(), LocalDate.now(clock)));
    }

    private RemindersPage page(Standing standing, Assessment assessment, TermsForm form, FormErrors errors) {
        Terms terms = terms(assessment);
        Outlook outlook = reminders.outlook(assessment, terms);
        return new RemindersPage(standing, assessment, outlook, terms, form, errors, Languages.ALL, settings.mayMail());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
