package coop.plenum.assessment.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Journey;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saves one answer as it is given. Open to all, so that what an expired session sends is parked and not lost. */
@Path("/organisations/{organisation}/assessments/{assessment}/answers/{question}")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.SEND_ANSWERS)
class AnswerResource {
    private static final int UNPROCESSABLE = 422;

    private final Sheets sheets;
    private final Answering answering;
    private final AnswerPages pages;
    private final Expired expired;
    private final OtherValues others;
    private final Visitor visitor;
    private final Page page;

    AnswerResource(
            Sheets sheets,
            Answering answering,
            AnswerPages pages,
            Expired expired,
            OtherValues others,
            Visitor visitor,
            Page page) {
        this.sheets = sheets;
        this.answering = answering;
        this.pages = pages;
        this.expired = expired;
        this.others = others;
        this.visitor = visitor;
        this.page = page;
    }

    /**
     * What the page needs after an answer was saved: the new state of the question and the parts that changed.
     *
     * @param way how many questions of this step are decided, as it stands beside its name
     * @param computed how a figure was worked out from its parts; empty for all else
     * @param readBack how a number with two readings was read; empty for all else
     * @param others what others gave for the same fact, as a sentence; empty where there is nothing to tell
     */
    record Saved(
            int revision,
            String was,
            boolean decided,
            String progress,
            String way,
            String others,
            String computed,
            String readBack) {}

    /** Why an answer was not saved; shaped as a problem of RFC 9457. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotSaved(
            String type,
            String title,
            int status,
            String detail,
            @Nullable Integer revision,
            @Nullable String was,
            @Nullable Boolean closed,
            @Nullable String signIn) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Transactional
    public Response save(UUID organisation, UUID assessment, String question, MultivaluedMap<String, String> form) {
        if (visitor.person().isEmpty()) return expired.reply(organisation, assessment, form);
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        expired.refuseForeign(form);
        TypedAnswer typed = TypedAnswer.of(sheet.question(question), form);
        typed = typed.newer(sheet.answer(typed.question()), page.language());
        Answering.Outcome outcome = answering.save(sheet, typed);
        if (!outcome.isSaved()) return notSaved(outcome);
        Sheet after = sheet.with(outcome.stored());
        Journey.Step step = after.step(typed.question());
        return Response.ok(new Saved(
                        outcome.stored().revision(),
                        outcome.stored().fingerprint(),
                        outcome.stored().isDecided(),
                        pages.part(new AnswerPages.Progress(after, step)),
                        pages.way(after, step),
                        others.of(after, typed.question()),
                        pages.computed(typed.question(), outcome.stored()),
                        outcome.sentence()))
                .build();
    }

    private static Response notSaved(Answering.Outcome outcome) {
        boolean wrong = outcome.kind() == Answering.Outcome.Kind.WRONG;
        int status = wrong ? UNPROCESSABLE : Response.Status.CONFLICT.getStatusCode();
        boolean closed = outcome.kind() == Answering.Outcome.Kind.CLOSED;
        return Response.status(status)
                .type("application/problem+json")
                .entity(new NotSaved(
                        "about:blank",
                        wrong ? "Unprocessable Content" : "Conflict",
                        status,
                        outcome.sentence(),
                        outcome.stored().revision(),
                        outcome.stored().fingerprint(),
                        closed ? true : null,
                        null))
                .build();
    }
}
