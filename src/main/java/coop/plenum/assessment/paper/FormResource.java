package coop.plenum.assessment.paper;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The form of an assessment, without the questions that its profile rules out. For members and those who manage. */
@Path("/organisations/{organisation}/assessments/{assessment}")
@Authenticated
@Produces(Prints.PDF)
@Needs(Permission.PRINT_FORM)
class FormResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Sheets sheets;
    private final Visitor visitor;
    private final Page page;

    FormResource(Organisations organisations, Assessments assessments, Sheets sheets, Visitor visitor, Page page) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.sheets = sheets;
        this.visitor = visitor;
        this.page = page;
    }

    @GET
    @Path("/form.pdf")
    public Response form(UUID organisation, UUID assessment) {
        Form form = of(organisation, assessment);
        return Prints.answer(
                new Prints.FormPdf(form), "form-" + form.questionnaire().key(), page);
    }

    @GET
    @Path("/figures.pdf")
    public Response figures(UUID organisation, UUID assessment) {
        Form form = of(organisation, assessment);
        return Prints.answer(
                new Prints.FiguresPdf(form), "figures-" + form.questionnaire().key(), page);
    }

    private Form of(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment printed = assessments.find(standing, assessment);
        return new Form(standing.organisation().name(), printed.period(), sheets.journey(printed));
    }
}
