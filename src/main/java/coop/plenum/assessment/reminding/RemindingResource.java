package coop.plenum.assessment.reminding;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.SignInSettings;
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
import coop.plenum.platform.Typed;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reminding those who have not finished an open assessment. For stewards. */
@Path("/organisations/{organisation}/assessments/{assessment}/reminders")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.BRING_IN_MEMBERS)
class RemindingResource {
    private static final int MOST_DAYS = 60;

    private final Organisations organisations;
    private final Assessments assessments;
    private final Reminders reminders;
    private final Reminding reminding;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    RemindingResource(
            Organisations organisations,
            Assessments assessments,
            Reminders reminders,
            Reminding reminding,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reminders = reminders;
        this.reminding = reminding;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "reminding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemindersPage(
            Standing standing,
            Assessment assessment,
            Reminders.Preview preview,
            String days,
            boolean byItself,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Object show(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        if (!shown.isOpen()) return to(shown.path());
        Reminders.Settings set = reminders.settings(organisation, assessment);
        return page(standing, shown, Integer.toString(set.everyDays()), set.byItself(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response remind(UUID organisation, UUID assessment, UriInfo uri) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = assessments.find(standing, assessment);
        RemindingMessages texts = page.texts(RemindingMessages.class);
        if (!assessments.staysOpen(open)) throw Refusal.conflict(texts.closedMeanwhile());
        URI start = settings.address(uri.getBaseUri());
        int sent = reminding.remind(open, standing.organisation().name(), start, page.language());
        if (sent > 0) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.REMINDED)
                    .about(open.period() + ": " + sent));
        }
        flash.say(texts.sent(sent));
        return to(open.path() + "/reminders");
    }

    @POST
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object set(
            UUID organisation,
            UUID assessment,
            @FormParam("days") @Nullable String typed,
            @FormParam("byItself") @Nullable String byItself) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = assessments.find(standing, assessment);
        RemindingMessages texts = page.texts(RemindingMessages.class);
        String days = Typed.line(typed);
        if (!days.matches("[1-9]\\d?") || Integer.parseInt(days) > MOST_DAYS) {
            FormErrors errors = new FormErrors();
            errors.add("days", texts.daysWrong(MOST_DAYS));
            return page.refused(page(standing, open, days, byItself != null, errors));
        }
        reminders.set(organisation, assessment, new Reminders.Settings(Integer.parseInt(days), byItself != null));
        flash.say(texts.settingsSaved());
        return to(open.path() + "/reminders");
    }

    private RemindersPage page(
            Standing standing, Assessment assessment, String days, boolean byItself, FormErrors errors) {
        return new RemindersPage(
                standing,
                assessment,
                reminders.preview(assessment.organisationId(), assessment.id()),
                days,
                byItself,
                errors);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
