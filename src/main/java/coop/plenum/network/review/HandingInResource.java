package coop.plenum.network.review;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.answering.AnsweringMessages;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.network.review.Letterbox.Part;
import coop.plenum.network.review.Steps.Words;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.Correcting;
import coop.plenum.report.Report;
import coop.plenum.report.ReportView;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a report in to the reviewers of a network, answers them, and withdraws it. For stewards. */
@Path("/organisations/{organisation}/networks/{network}/campaigns/{campaign}/review")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ANSWER_CALLS)
class HandingInResource {
    private static final String BACK = "back";

    private final Organisations organisations;
    private final Letterbox letterbox;
    private final HandingIn handingIn;
    private final Steps steps;
    private final Talk talk;
    private final ReviewedReports reports;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    HandingInResource(
            Organisations organisations,
            Letterbox letterbox,
            HandingIn handingIn,
            Steps steps,
            Talk talk,
            ReviewedReports reports,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.organisations = organisations;
        this.letterbox = letterbox;
        this.handingIn = handingIn;
        this.steps = steps;
        this.talk = talk;
        this.reports = reports;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /**
     * @param talk null until it is handed in for the first time
     * @param offered the links that the report has
     */
    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandingInPage(
            Desk desk,
            Part part,
            @Nullable Review review,
            @Nullable Threads talk,
            List<String> offered,
            HandingInForm form,
            Said said,
            AnsweringMessages texts,
            FormErrors errors)
            implements TemplateInstance {}

    /** A reply as it was typed. */
    record Said(String dimension, String words) {
        static final Said NOTHING = new Said("", "");
    }

    /** @param typed all that was typed, so that nothing of it is lost on the way back */
    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(ReportView v, Part part, HandingInForm form, List<Field> typed) implements TemplateInstance {}

    /** Something typed, which goes along to the preview and back. */
    record Field(String name, String value) {}

    @GET
    public HandingInPage show(UUID organisation, UUID network, UUID campaign) {
        Part part = enter(organisation, network, campaign);
        return page(part, blank(part), Said.NOTHING, new FormErrors());
    }

    /** Exactly what the reviewers would see, or the form again; sent, lest the note stand in an address. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(
            UUID organisation, UUID network, UUID campaign, MultivaluedMap<String, String> typed) {
        Part part = enter(organisation, network, campaign);
        Report report = part.report().orElseThrow(NotFoundException::new);
        HandingInForm form = typed(part, typed);
        if (typed.containsKey(BACK)) return page(part, form, Said.NOTHING, new FormErrors());
        return new PreviewPage(
                reports.preview(part.assessment().orElseThrow(), report.document(), form.links()),
                part,
                form,
                typed.entrySet().stream()
                        .filter(e -> form.isOwn(e.getKey()))
                        .flatMap(e -> e.getValue().stream().map(value -> new Field(e.getKey(), value)))
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object handIn(
            UUID organisation,
            UUID network,
            UUID campaign,
            MultivaluedMap<String, String> typed,
            @Context UriInfo asked) {
        Part part = enter(organisation, network, campaign);
        if (!part.isReady()) throw Refusal.conflict(handing().notReady());
        HandingInForm form = typed(part, typed);
        FormErrors errors = form.errors(texts(), handing());
        if (!errors.isEmpty()) return page.refused(page(part, form, Said.NOTHING, errors));
        Correcting.Outcome outcome = handingIn.handIn(part, about(part, asked), form);
        return switch (outcome) {
            case DONE -> done(part, handing().handedInNow());
            case OVERTAKEN -> throw Refusal.conflict(texts().overtaken());
            case NOT_COUNTABLE -> throw Refusal.conflict(handing().notCountable());
            case TOO_OFTEN -> throw Refusal.conflict(handing().correctedTooOften());
        };
    }

    @POST
    @Path("/replies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object reply(
            UUID organisation,
            UUID network,
            UUID campaign,
            @FormParam("dimension") @Nullable String dimension,
            @FormParam("words") @Nullable String words,
            @Context UriInfo asked) {
        Part part = enter(organisation, network, campaign);
        String about = Typed.line(dimension);
        String said = Typed.text(words);
        boolean known = about.isEmpty()
                || part.assessment()
                        .flatMap(a -> reports.questionnaire(a).dimension(about))
                        .isPresent();
        if (said.isEmpty() || said.length() > Review.LONGEST_WORDS || !known) {
            FormErrors errors = new FormErrors();
            errors.add("words", texts().wordsWrong(Review.LONGEST_WORDS));
            return page.refused(page(part, blank(part), new Said(about, said), errors));
        }
        return step(
                part,
                Move.REPLY,
                new Words(visitor.required(), about, said),
                asked,
                handing().repliedNow());
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID organisation, UUID network, UUID campaign, @Context UriInfo asked) {
        Part part = enter(organisation, network, campaign);
        return step(
                part,
                Move.WITHDRAW,
                new Words(visitor.required(), "", ""),
                asked,
                handing().withdrawnNow());
    }

    private Response step(Part part, Move move, Words words, UriInfo asked, String sentence) {
        Review review = part.review().orElseThrow(NotFoundException::new);
        if (part.campaign().isClosed()) throw Refusal.conflict(handing().campaignOver());
        if (!steps.say(about(part, asked), review, move, words)) throw Refusal.conflict(texts().overtaken());
        return done(part, sentence);
    }

    /** As it was handed in last, with nothing typed yet. */
    private HandingInForm blank(Part part) {
        List<Question> asked = open(part);
        return part.review()
                .map(r -> HandingInForm.of(r, asked, page.language()))
                .orElseGet(() -> HandingInForm.blank(offered(part), asked, page.language()));
    }

    private HandingInPage page(Part part, HandingInForm form, Said said, FormErrors errors) {
        Optional<Review> review = part.review();
        Optional<Questionnaire> questionnaire = part.assessment().map(reports::questionnaire);
        List<Desk.Asked> asked = review.map(talk::asked).orElse(List.of()).stream()
                .flatMap(a -> questionnaire.flatMap(q -> q.question(a.question())).stream()
                        .map(q -> new Desk.Asked(a, q)))
                .toList();
        Threads threads = review.flatMap(r -> questionnaire.map(q -> Threads.of(talk.of(r), q, page.language())))
                .orElse(null);
        return new HandingInPage(
                new Desk(part, review.orElse(null), asked),
                part,
                review.orElse(null),
                threads,
                offered(part),
                form,
                said,
                page.texts(AnsweringMessages.class),
                errors);
    }

    private HandingInForm typed(Part part, MultivaluedMap<String, String> form) {
        return HandingInForm.typed(
                form, offered(part), open(part), page.language(), page.texts(AnsweringMessages.class));
    }

    /** The facts that wait for an answer. */
    private List<Question> open(Part part) {
        Optional<Review> correcting = part.review().filter(r -> r.procedure().isCorrecting());
        if (correcting.isEmpty() || part.assessment().isEmpty()) return List.of();
        Questionnaire questionnaire = reports.questionnaire(part.assessment().get());
        return talk.asked(correcting.get()).stream()
                .filter(a -> !a.settled())
                .flatMap(a -> questionnaire.question(a.question()).stream())
                .toList();
    }

    private static List<String> offered(Part part) {
        return part.report().map(r -> HandedIn.links(r.document())).orElse(List.of());
    }

    private ReviewMail.About about(Part part, UriInfo asked) {
        return new ReviewMail.About(
                part.network(), part.campaign(), part.standing().organisation(), settings.address(asked.getBaseUri()));
    }

    private Response done(Part part, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(part.path())).build();
    }

    private Part enter(UUID organisation, UUID network, UUID campaign) {
        return letterbox.open(organisations.enter(Viewer.of(visitor), organisation), network, campaign);
    }

    private ReviewMessages texts() {
        return page.texts(ReviewMessages.class);
    }

    private HandingMessages handing() {
        return page.texts(HandingMessages.class);
    }
}
