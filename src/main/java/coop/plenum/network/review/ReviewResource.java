package coop.plenum.network.review;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.network.review.Reviews.Acceptance;
import coop.plenum.network.review.Reviews.Reading;
import coop.plenum.network.review.Steps.Words;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.Correcting;
import coop.plenum.report.ReportView;
import coop.plenum.report.Worded;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that was handed in: read, talked about, sent back or accepted. For the reviewers it was given to. */
@Path("/reviews/{review}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.REVIEW_REPORTS)
class ReviewResource {
    private final Reviews reviews;
    private final Talk talk;
    private final Steps steps;
    private final ReviewedReports reports;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    ReviewResource(
            Reviews reviews,
            Talk talk,
            Steps steps,
            ReviewedReports reports,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.reviews = reviews;
        this.talk = talk;
        this.steps = steps;
        this.reports = reports;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** What was typed and could not be taken. */
    record Draft(String dimension, String words, String question, String why, String note) {
        static final Draft NONE = new Draft("", "", "", "", "");
    }

    /** A fact that can be asked for. */
    record Fact(String id, Worded question) {}

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewPage(
            Reading r,
            ReportView v,
            Threads talk,
            List<Talk.Asked> asked,
            List<Fact> facts,
            Draft draft,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    public ReviewPage show(UUID review) {
        return page(enter(review), Draft.NONE, new FormErrors());
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object comment(
            UUID review,
            @FormParam("dimension") @Nullable String dimension,
            @FormParam("words") @Nullable String words,
            @Context UriInfo asked) {
        Reading reading = enter(review);
        String about = Typed.line(dimension);
        String said = Typed.text(words);
        boolean known =
                about.isEmpty() || questionnaire(reading).dimension(about).isPresent();
        FormErrors errors = wrong("words", said, Review.LONGEST_WORDS);
        if (!known) errors.add("words", texts().wordsWrong(Review.LONGEST_WORDS));
        if (!errors.isEmpty()) {
            return page.refused(page(reading, new Draft(about, said, "", "", ""), errors));
        }
        boolean done = steps.say(
                about(reading, asked), reading.review(), Move.COMMENT, new Words(visitor.required(), about, said));
        return taken(done, reading, texts().commented());
    }

    @POST
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object ask(
            UUID review,
            @FormParam("question") @Nullable String question,
            @FormParam("why") @Nullable String why,
            @FormParam("version") int version,
            @Context UriInfo asked) {
        Reading reading = enter(review);
        String fact = Typed.line(question);
        String reason = Typed.text(why);
        FormErrors errors = new FormErrors();
        if (!Correcting.isCorrectable(reports.document(reading), fact)) errors.add("question", texts().chooseFact());
        if (reason.isEmpty() || reason.length() > Review.LONGEST_WHY) {
            errors.add("why", texts().whyWrong(Review.LONGEST_WHY));
        }
        if (!errors.isEmpty()) {
            return page.refused(page(reading, new Draft("", "", fact, reason, ""), errors));
        }
        String dimension = questionnaire(reading).question(fact).orElseThrow().dimension();
        boolean done = steps.ask(
                about(reading, asked),
                reading.review(),
                version,
                fact,
                new Words(visitor.required(), dimension, reason));
        return taken(done, reading, texts().askedNow());
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object accept(
            UUID review,
            @FormParam("note") @Nullable String note,
            @FormParam("named") @Nullable String named,
            @FormParam("version") int version,
            @Context UriInfo asked) {
        Reading reading = enter(review);
        String said = Typed.text(note);
        if (said.length() > Review.LONGEST_WORDS) {
            FormErrors errors = new FormErrors();
            errors.add("note", texts().wordsWrong(Review.LONGEST_WORDS));
            return page.refused(page(reading, new Draft("", "", "", "", said), errors));
        }
        boolean done = steps.accept(
                about(reading, asked),
                reading.review(),
                version,
                new Acceptance(visitor.required(), named != null, said));
        return taken(done, reading, texts().acceptedNow());
    }

    private FormErrors wrong(String field, String words, int longest) {
        FormErrors errors = new FormErrors();
        if (words.isEmpty() || words.length() > longest) errors.add(field, texts().wordsWrong(longest));
        return errors;
    }

    private Response taken(boolean done, Reading reading, String sentence) {
        if (!done) throw Refusal.conflict(texts().overtaken());
        flash.say(sentence);
        return Response.seeOther(URI.create(reading.review().path())).build();
    }

    private ReviewPage page(Reading reading, Draft draft, FormErrors errors) {
        Review review = reading.review();
        ReportView view = reports.view(reading);
        List<Fact> facts = view.rows().stream()
                .filter(r -> Correcting.isCorrectable(view.document(), r.mark().id()))
                .map(r -> new Fact(r.mark().id(), r.text()))
                .toList();
        return new ReviewPage(
                reading,
                view,
                Threads.of(talk.of(review), questionnaire(reading), page.language()),
                talk.asked(review),
                facts,
                draft,
                errors);
    }

    private Questionnaire questionnaire(Reading reading) {
        return reports.questionnaire(reading.assessment());
    }

    private ReviewMail.About about(Reading reading, UriInfo asked) {
        return new ReviewMail.About(
                reading.network(), reading.campaign(), reading.organisation(), settings.address(asked.getBaseUri()));
    }

    private Reading enter(UUID review) {
        return reviews.enter(Viewer.of(visitor), review);
    }

    private ReviewMessages texts() {
        return page.texts(ReviewMessages.class);
    }
}
