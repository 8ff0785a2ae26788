package coop.plenum.assessment.facts;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.answering.AnswerWords;
import coop.plenum.assessment.answering.AnsweringMessages;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.answering.Sheets;
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
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Confirms the value of a fact that counts. For those who manage the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/facts/confirmed")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LOOK_AFTER_FACTS)
class ConfirmingResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Sheets sheets;
    private final Facts facts;
    private final ConfirmedFacts confirmed;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    ConfirmingResource(
            Organisations organisations,
            Assessments assessments,
            Sheets sheets,
            Facts facts,
            ConfirmedFacts confirmed,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.sheets = sheets;
        this.facts = facts;
        this.confirmed = confirmed;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    /** A value to choose, in words. */
    record Choice(FactState.Value value, String words, boolean isConfirmed) {}

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmingPage(
            Standing standing,
            Assessment assessment,
            FactState fact,
            List<Choice> choices,
            String kept,
            int revision,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path("/{question}")
    public Object ask(UUID organisation, UUID assessment, String question) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        if (!shown.isOpen()) return Response.seeOther(URI.create(shown.path())).build();
        return page(standing, shown, fact(shown, question), new FormErrors());
    }

    @POST
    @Path("/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object confirm(
            UUID organisation,
            UUID assessment,
            String question,
            @FormParam("value") @Nullable String value,
            @FormParam("revision") int revision) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = open(standing, assessment);
        FactState fact = fact(open, question);
        FactsMessages texts = page.texts(FactsMessages.class);
        Optional<FactState.Value> chosen = Optional.ofNullable(value).flatMap(fact::value);
        if (chosen.isEmpty()) return refused(standing, open, fact, "value", texts.chooseValue());
        boolean current = fact.revision() == revision
                && confirmed.confirm(
                        open, fact.confirming(chosen.get()), standing.viewer().person());
        if (!current) return refused(standing, open, fact(open, question), "changed", texts.confirmedMeanwhile());
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.FACT_CONFIRMED)
                .about(fact.question().id()));
        flash.say(texts.confirmedNow());
        return back(open);
    }

    @POST
    @Path("/{question}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object withdraw(UUID organisation, UUID assessment, String question, @FormParam("revision") int revision) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = open(standing, assessment);
        FactsMessages texts = page.texts(FactsMessages.class);
        FactState fact = fact(open, question);
        if (!confirmed.withdraw(open, fact.question().id(), revision)) {
            return refused(standing, open, fact, "changed", texts.confirmedMeanwhile());
        }
        flash.say(texts.withdrawn());
        return back(open);
    }

    /** Confirms every fact for which all who gave one gave the same. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response confirmAgreed(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = open(standing, assessment);
        Journey journey = sheets.journey(open);
        List<Question> asked = journey.sections().stream()
                .flatMap(s -> journey.facts(s).stream())
                .toList();
        long count = facts.of(open, asked).stream()
                .filter(f -> f.stage() == FactState.Stage.GIVEN)
                .filter(f -> confirmed.confirm(
                        open, f.confirming(f.values().get(0)), standing.viewer().person()))
                .count();
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.FACT_CONFIRMED)
                .about(Long.toString(count)));
        flash.say(page.texts(FactsMessages.class).agreedConfirmed(count));
        return back(open);
    }

    private Response refused(Standing standing, Assessment assessment, FactState fact, String field, String sentence) {
        FormErrors errors = new FormErrors();
        errors.add(field, sentence);
        return page.refused(page(standing, assessment, fact, errors));
    }

    private ConfirmingPage page(Standing standing, Assessment assessment, FactState fact, FormErrors errors) {
        List<Choice> choices = fact.values().stream()
                .map(v -> new Choice(v, words(fact.question(), v.given(), v.value()), fact.isConfirmed(v)))
                .toList();
        String kept = fact.confirmed()
                .map(c -> words(fact.question(), c.given(), c.value()))
                .orElse("");
        return new ConfirmingPage(standing, assessment, fact, choices, kept, fact.revision(), errors);
    }

    private String words(Question question, Given given, @Nullable String value) {
        return AnswerWords.of(question, given, value, page.language(), page.texts(AnsweringMessages.class));
    }

    private Assessment open(Standing standing, UUID id) {
        Assessment assessment = assessments.find(standing, id);
        if (assessments.staysOpen(assessment)) return assessment;
        throw Refusal.conflict(page.texts(FactsMessages.class).closed());
    }

    private FactState fact(Assessment assessment, String question) {
        Journey journey = sheets.journey(assessment);
        Question asked = journey.questionnaire()
                .question(question)
                .filter(q -> q.isFact() && journey.isAsked(q.id()))
                .orElseThrow(NotFoundException::new);
        return facts.of(assessment, List.of(asked)).get(0);
    }

    private static Response back(Assessment assessment) {
        return Response.seeOther(URI.create(assessment.path() + "/facts")).build();
    }
}
