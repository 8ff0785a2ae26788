package coop.plenum.assessment.links;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.CarriedToken;
import coop.plenum.platform.Household;
import coop.plenum.platform.Page;
import coop.plenum.platform.RateLimits;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Where a personal link leads. Open to all: the link is the proof. Opening it spends nothing, because mail scanners open
 * links too; its button does, and opens a session that is confined to the one assessment.
 */
@Path("/link")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class PersonalLinkResource {
    private static final Logger LOG = Logger.getLogger(PersonalLinkResource.class);
    private static final String CARRIED = "link";
    /** Many members may stand in one room. */
    private static final int PER_DEVICE = 300;

    private final PersonalLinks links;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final CarriedToken carried;
    private final RateLimits limits;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Page page;
    private final Clock clock;

    PersonalLinkResource(
            PersonalLinks links,
            Assessments assessments,
            Questionnaires questionnaires,
            CarriedToken carried,
            RateLimits limits,
            SignedIn signedIn,
            Visitor visitor,
            Page page,
            Clock clock) {
        this.links = links;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.carried = carried;
        this.limits = limits;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "links", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage(String name, String organisation, Questionnaire questionnaire, String period)
            implements TemplateInstance {}

    /** For whoever is in already: where to go on, and the way out. */
    @CheckedTemplate(basePath = "links", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GuestPage(String path, boolean open) implements TemplateInstance {}

    @CheckedTemplate(basePath = "links", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusedPage(String state) implements TemplateInstance {}

    /** Where a slip or a mail leads: takes the token out of the address, whatever it is. */
    @GET
    @Path("/{token}")
    public Response arrive(String token, HttpServerRequest request) {
        limit(request);
        carried.carry(CARRIED, LinkToken.normalised(token));
        return to("/link");
    }

    @GET
    public Object show() {
        Optional<Assessment> own =
                visitor.person().isEmpty() ? Optional.empty() : assessments.confinedTo(Viewer.of(visitor));
        Optional<PersonalLink> link = carried.read(CARRIED).flatMap(links::find);
        boolean isMine = link.filter(
                        l -> own.filter(a -> a.id().equals(l.assessment())).isPresent()
                                && visitor.required().equals(l.person()))
                .isPresent();
        if (own.isPresent() && (isMine || carried.read(CARRIED).isEmpty())) {
            carried.drop(CARRIED);
            return isMine
                    ? to(own.get().path())
                    : new GuestPage(own.get().path(), own.get().isOpen());
        }
        if (link.isEmpty() || link.get().state() != LinkState.GOOD) return refused(state(link));
        PersonalLink good = link.get();
        return new StartPage(
                good.personName(),
                good.organisationName(),
                questionnaires.version(good.questionnaire()),
                good.period());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object start(HttpServerRequest request) {
        limit(request);
        Optional<String> token = carried.read(CARRIED);
        Optional<PersonalLink> link = token.flatMap(links::find);
        boolean spent = token.filter(links::spend).isPresent();
        if (link.isEmpty() || !spent) return refused(state(token.flatMap(links::find)));
        carried.drop(CARRIED);
        PersonalLink used = link.get();
        signedIn.begin(Sessions.Opening.confined(used.person(), used.assessment(), used.left(clock)));
        // Saves what an earlier session of this person could not, and leads to the first question that is open.
        return to(used.path() + "/parked");
    }

    /** Says what can be done, and nothing of what the link was for: it may be in anybody's hands. */
    private Response refused(LinkState state) {
        LOG.infof("A personal link was refused: %s", state.key());
        return Response.status(Response.Status.GONE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new RefusedPage(state.key()))
                .build();
    }

    private static LinkState state(Optional<PersonalLink> link) {
        return link.map(PersonalLink::state).orElse(LinkState.UNKNOWN);
    }

    /** Not in a transaction: the counters have their own. */
    private void limit(HttpServerRequest request) {
        if (limits.allow("personal link from " + Household.of(request.remoteAddress()), PER_DEVICE)) return;
        LOG.info("A personal link was refused: tried too often");
        throw Refusal.tooOften(page.texts(LinksMessages.class).tooOften());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
