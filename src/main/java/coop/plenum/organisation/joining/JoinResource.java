package coop.plenum.organisation.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.platform.CarriedToken;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Household;
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
import java.util.Optional;
import java.util.UUID;

/** Where an organisation's link for joining leads. Open to all; joining itself needs an account. */
@Path("/join")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class JoinResource {
    private static final String CARRIED = "join";
    private static final int PER_DEVICE = 60;

    private final Organisations organisations;
    private final JoinLinks links;
    private final Joining joining;
    private final People people;
    private final CarriedToken carried;
    private final RateLimits limits;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    JoinResource(
            Organisations organisations,
            JoinLinks links,
            Joining joining,
            People people,
            CarriedToken carried,
            RateLimits limits,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.organisations = organisations;
        this.links = links;
        this.joining = joining;
        this.people = people;
        this.carried = carried;
        this.limits = limits;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** @param as who would join; empty where nobody is signed in */
    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinPage(String organisation, String as, String domain, boolean admitted) implements TemplateInstance {}

    @GET
    @Path("/{token}")
    public Response arrive(String token, HttpServerRequest request) {
        if (!limits.allow("links from " + Household.of(request.remoteAddress()), PER_DEVICE)) {
            throw Refusal.tooOften(page.texts(JoiningMessages.class).tooOften());
        }
        carried.carry(CARRIED, token);
        return Response.seeOther(URI.create("/join"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    public Response show() {
        return link().map(l -> unkept(
                        Response.Status.OK,
                        new JoinPage(
                                organisations.linked(l.organisation()).name(),
                                account().map(Person::name).orElse(""),
                                l.domain(),
                                admits(l))))
                .orElseGet(JoinResource::gone);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join() {
        Optional<JoinLinks.JoinLink> link = link();
        if (link.isEmpty()) return gone();
        if (account().isEmpty()) return to("/sign-in?to=/join");
        if (!admits(link.get())) return show();
        UUID person = account().get().id();
        if (!joining.byLink(link.get(), person)) return gone();
        carried.drop(CARRIED);
        UUID organisation = link.get().organisation();
        flash.say(page.texts(JoiningMessages.class)
                .welcome(organisations.linked(organisation).name()));
        return to("/organisations/" + organisation);
    }

    private boolean admits(JoinLinks.JoinLink link) {
        return link.admits(account().map(Person::address).orElse(null));
    }

    /** The person signed in with an account; a personal link is none. */
    private Optional<Person> account() {
        return visitor.only().isPresent() ? Optional.empty() : visitor.person().flatMap(people::byId);
    }

    private Optional<JoinLinks.JoinLink> link() {
        return carried.read(CARRIED).flatMap(links::open);
    }

    private static Response gone() {
        return unkept(Response.Status.GONE, new InvitationResource.SpentPage());
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
