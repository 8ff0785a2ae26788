package coop.plenum.assessment.link;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.platform.CarriedToken;
import coop.plenum.platform.Network;
import coop.plenum.platform.Page;
import coop.plenum.platform.RateLimits;
import coop.plenum.platform.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a personal link leads. Open to all: the link is the proof. Opening it spends nothing, because mail scanners open
 * links too, and takes it out of the address at once; its button spends it.
 */
@Path("/link")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class PersonalLinkResource {
    private static final String CARRIED = "link";
    private static final int PER_DEVICE = 60;

    private final PersonalLinks links;
    private final Spending spending;
    private final CarriedToken carried;
    private final RateLimits limits;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Page page;
    private final Clock clock;

    PersonalLinkResource(
            PersonalLinks links,
            Spending spending,
            CarriedToken carried,
            RateLimits limits,
            SignedIn signedIn,
            Visitor visitor,
            Page page,
            Clock clock) {
        this.links = links;
        this.spending = spending;
        this.carried = carried;
        this.limits = limits;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "link", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkPage(String name, String organisation) implements TemplateInstance {}

    @CheckedTemplate(basePath = "link", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpentPage() implements TemplateInstance {}

    @GET
    @Path("/{token}")
    public Response arrive(String token, HttpServerRequest request) {
        if (!limits.allow("links from " + Network.of(request.remoteAddress()), PER_DEVICE)) {
            throw Refusal.tooOften(page.texts(LinkMessages.class).tooOften());
        }
        carried.carry(CARRIED, token);
        return Response.seeOther(URI.create("/link"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    public Response show() {
        Optional<PersonalLinks.Link> link = link();
        if (link.filter(this::isMine).isPresent()) return to(link.get().path());
        return link.filter(l -> !l.used())
                .map(l -> unkept(Response.Status.OK, new LinkPage(l.name(), l.to())))
                .orElseGet(PersonalLinkResource::spent);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start() {
        Optional<PersonalLinks.Link> link = link();
        if (link.filter(this::isMine).isPresent()) return to(link.get().path());
        if (link.isEmpty() || link.get().used() || !spending.spend(link.get())) return spent();
        PersonalLinks.Link mine = link.get();
        Duration left = Duration.between(clock.instant(), mine.expiresAt());
        signedIn.begin(Sessions.Opening.confined(mine.person(), mine.assessment(), left));
        return to(mine.path());
    }

    /** Whether it was spent in this very browser, whose session goes on. */
    private boolean isMine(PersonalLinks.Link link) {
        return visitor.only().filter(link.assessment()::equals).isPresent()
                && visitor.person().filter(link.person()::equals).isPresent();
    }

    private Optional<PersonalLinks.Link> link() {
        return carried.read(CARRIED).flatMap(links::find);
    }

    private static Response spent() {
        return unkept(Response.Status.GONE, new SpentPage());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static Response unkept(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
