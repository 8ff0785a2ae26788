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
import jakarta.annotation.security.RolesAllowed;
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

/** The organisations one belongs to, and founding one. For the signed-in; founding for administrators. */
@Path("/organisations")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class OrganisationResource {
    private final Organisations organisations;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    OrganisationResource(
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
    record OrganisationsPage(List<Organisation> organisations, boolean mayFound) implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FoundingPage(OrganisationForm form, FormErrors errors, List<ProfileQuestion> questions)
            implements TemplateInstance {}

    @GET
    @Needs(Permission.LIST_OWN_ORGANISATIONS)
    public OrganisationsPage list() {
        return new OrganisationsPage(organisations.of(Viewer.of(visitor)), visitor.isAdministrator());
    }

    @GET
    @Path("/new")
    @RolesAllowed(Visitor.ADMINISTRATOR)
    @Needs(Permission.FOUND_ORGANISATION)
    public FoundingPage blank() {
        return new FoundingPage(OrganisationForm.EMPTY, new FormErrors(), questionnaires.profileQuestions());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Visitor.ADMINISTRATOR)
    @Transactional
    @Needs(Permission.FOUND_ORGANISATION)
    public Object found(MultivaluedMap<String, String> typed) {
        List<ProfileQuestion> questions = questionnaires.profileQuestions();
        OrganisationMessages texts = page.texts(OrganisationMessages.class);
        OrganisationForm form = OrganisationForm.typed(typed, questions);
        FormErrors errors = form.errors(questions, Year.now(clock).getValue(), texts);
        if (!errors.isEmpty()) return page.refused(new FoundingPage(form, errors, questions));
        Organisation founded = organisations.found(form.name(), form.profile());
        organisations.flush();
        audit.note(Audit.Entry.of(founded.id(), visitor.required(), Deed.ORGANISATION_FOUNDED));
        flash.say(texts.founded());
        return Response.seeOther(URI.create("/organisations/" + founded.id() + "/members"))
                .build();
    }
}
