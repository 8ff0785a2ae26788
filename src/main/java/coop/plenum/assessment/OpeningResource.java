package coop.plenum.assessment;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

/** Opening an assessment. For those who manage the organisation. */
@Path("/organisations/{organisation}/assessments/new")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.OPEN_ASSESSMENT)
class OpeningResource {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    OpeningResource(
            Organisations organisations,
            Memberships memberships,
            Assessments assessments,
            Questionnaires questionnaires,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OpeningPage(
            Organisation organisation, OpeningForm form, FormErrors errors, List<Questionnaire> offered, long members)
            implements TemplateInstance {}

    @GET
    public OpeningPage blank(UUID organisation) {
        Organisation opening =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        OpeningForm form = OpeningForm.suggested(Year.now(clock).toString(), memberships.count(opening));
        return page(opening, form, new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object open(UUID organisation, @BeanParam OpeningForm form) {
        Organisation opening =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        AssessmentMessages texts = page.texts(AssessmentMessages.class);
        FormErrors errors = form.errors(questionnaires.onOffer(), LocalDate.now(clock), texts);
        if (!errors.isEmpty()) return page.refused(page(opening, form, errors));
        Questionnaire chosen = questionnaires.onOffer().stream()
                .filter(form::chose)
                .findFirst()
                .orElseThrow();
        Assessment opened = assessments.open(new Assessment.Opening(
                opening.id(),
                chosen,
                form.period(),
                form.date().orElse(null),
                form.members(),
                opening.profile(),
                questionnaires.tags(opening.profile(), Year.now(clock).getValue())));
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.ASSESSMENT_OPENED)
                .about(form.period()));
        flash.say(texts.opened());
        return Response.seeOther(URI.create(opened.path())).build();
    }

    private OpeningPage page(Organisation opening, OpeningForm form, FormErrors errors) {
        return new OpeningPage(opening, form, errors, questionnaires.onOffer(), memberships.count(opening));
    }
}
