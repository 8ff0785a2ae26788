package coop.plenum.assessment.paper;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** A questionnaire with all its questions, to read and to print. Open to all: the questions are free to use. */
@Path("/questionnaires/{key: [a-z_-]+}")
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class QuestionnaireResource {
    private final Questionnaires questionnaires;
    private final Page page;

    QuestionnaireResource(Questionnaires questionnaires, Page page) {
        this.questionnaires = questionnaires;
        this.page = page;
    }

    @CheckedTemplate(basePath = "paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionnairePage(Form form) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public QuestionnairePage read(String key) {
        return new QuestionnairePage(of(key));
    }

    @GET
    @Path("/form.pdf")
    @Produces(Prints.PDF)
    public Response form(String key) {
        return Prints.answer(new Prints.FormPdf(of(key)), "form-" + key, page);
    }

    @GET
    @Path("/figures.pdf")
    @Produces(Prints.PDF)
    public Response figures(String key) {
        return Prints.answer(new Prints.FiguresPdf(of(key)), "figures-" + key, page);
    }

    private Form of(String key) {
        return new Form(null, "", new Journey(questionnaires.current(key), Set.of()));
    }
}
