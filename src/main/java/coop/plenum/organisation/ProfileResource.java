package coop.plenum.organisation;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.ProfileQuestion;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.UUID;

/** The name and profile of an organisation. For its stewards and administrators. */
@Path("/organisations/{organisation}/profile")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.DESCRIBE_ORGANISATION)
class ProfileResource {
    private final Organisations organisations;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    ProfileResource(
            Organisations organisations,
            Questionnaires questionnaires,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProfilePage(
            Organisation organisation, OrganisationForm form, FormErrors errors, List<ProfileQuestion> questions)
            implements TemplateInstance {}

    @GET
    public ProfilePage show(UUID organisation) {
        Organisation described =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        return new ProfilePage(
                described, OrganisationForm.of(described), new FormErrors(), questionnaires.profileQuestions());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object describe(UUID organisation, MultivaluedMap<String, String> typed) {
        Organisation described =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        List<ProfileQuestion> questions = questionnaires.profileQuestions();
        OrganisationMessages texts = page.texts(OrganisationMessages.class);
        OrganisationForm form = OrganisationForm.typed(typed, questions);
        FormErrors errors = form.errors(questions, Year.now(clock).getValue(), texts);
        if (!errors.isEmpty()) return page.refused(new ProfilePage(described, form, errors, questions));
        described.describe(form.name(), form.profile());
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.ORGANISATION_DESCRIBED));
        flash.say(texts.profileSaved());
        return Response.seeOther(URI.create("/organisations/" + organisation)).build();
    }
}
