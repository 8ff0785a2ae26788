package coop.plenum.assessment.answering;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions of one dimension, answered by a plain form. For members; what nobody signed in sends is parked. */
@Path("/organisations/{organisation}/assessments/{assessment}/questions/{step}")
@Produces(MediaType.TEXT_HTML)
class QuestionsResource {
    private final Sheets sheets;
    private final Assessments assessments;
    private final Answering answering;
    private final Skipping skipping;
    private final AnswerPages pages;
    private final Expired expired;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    QuestionsResource(
            Sheets sheets,
            Assessments assessments,
            Answering answering,
            Skipping skipping,
            AnswerPages pages,
            Expired expired,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.answering = answering;
        this.skipping = skipping;
        this.pages = pages;
        this.expired = expired;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosedPage(Sheet sheet, List<Question> kept, List<Question> late) implements TemplateInstance {}

    @GET
    @Authenticated
    @Needs(Permission.ANSWER)
    public Object show(UUID organisation, UUID assessment, String step) {
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        if (!sheet.assessment().isOpen()) return to(sheet.path());
        return pages.saved(sheet, sheet.step(step));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Transactional
    @Needs(Permission.SEND_ANSWERS)
    public Object save(UUID organisation, UUID assessment, String step, MultivaluedMap<String, String> form) {
        if (visitor.person().isEmpty()) return expired.page(organisation, assessment, form);
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        expired.refuseForeign(form);
        AnsweringMessages texts = page.texts(AnsweringMessages.class);
        Journey.Step here = sheet.step(step);
        if (!assessments.staysOpen(sheet.assessment())) return closed(sheet, here, form);
        Map<TypedAnswer, String> problems = new LinkedHashMap<>();
        List<String> readBack = new ArrayList<>();
        for (Question question : here.questions()) {
            TypedAnswer typed = typed(sheet, question, form);
            if (typed.isUntouched(page.language())) continue;
            Answering.Outcome outcome = answering.save(sheet, typed);
            if (!outcome.isSaved()) problems.put(typed, outcome.sentence());
            else if (!outcome.sentence().isEmpty()) readBack.add(outcome.sentence());
        }
        Sheet after = sheets.of(sheet.standing(), sheet.assessment());
        if (!problems.isEmpty()) return page.refused(pages.refused(after, here, problems));
        Optional<Question> again = named(here, form.getFirst("again"));
        if (again.isPresent()) {
            answering.sayAgain(after, again.get());
            return to(after.path(again.get()));
        }
        Optional<Question> cleared = named(here, form.getFirst("clear"));
        if (cleared.isPresent()) return to(after.path(cleared.get()));
        Optional<Question> skipped = named(here, form.getFirst("skip"));
        if (skipped.isPresent()) return to(skipping.skip(after, skipped.get()));
        readBack.add(0, texts.allSaved());
        flash.say(String.join(" ", readBack));
        return to(after.journey().next(here).map(after::path).orElse(after.path()));
    }

    private static Optional<Question> named(Journey.Step step, @Nullable String id) {
        return step.questions().stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** 409, with what was saved before the closing and counts, and what came too late. */
    private Response closed(Sheet sheet, Journey.Step step, MultivaluedMap<String, String> form) {
        Map<Boolean, List<Question>> parts = step.questions().stream()
                .map(q -> typed(sheet, q, form))
                .filter(TypedAnswer::isGiven)
                .collect(Collectors.partitioningBy(
                        t -> t.isUntouched(page.language()),
                        Collectors.mapping(TypedAnswer::question, Collectors.toList())));
        return Response.status(Response.Status.CONFLICT)
                .entity(new ClosedPage(
                        sheet, parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of())))
                .build();
    }

    private TypedAnswer typed(Sheet sheet, Question question, MultivaluedMap<String, String> form) {
        TypedAnswer typed = TypedAnswer.of(question, form).newer(sheet.answer(question), page.language());
        return question.id().equals(form.getFirst("clear")) ? typed.cleared() : typed;
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
