package coop.plenum.organisation.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
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

/**
 * Where the link of an invitation leads. Open to all: the link is the proof. Opening it accepts nothing, because mail
 * scanners open links too, and takes it out of the address at once.
 */
@Path("/invitation")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class InvitationResource {
    private static final String CARRIED = "invitation";
    private static final int PER_DEVICE = 60;

    private final Organisations organisations;
    private final Invitations invitations;
    private final Joining joining;
    private final CarriedToken carried;
    private final RateLimits limits;
    private final SignInSettings settings;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    InvitationResource(
            Organisations organisations,
            Invitations invitations,
            Joining joining,
            CarriedToken carried,
            RateLimits limits,
            SignInSettings settings,
            SignedIn signedIn,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.joining = joining;
        this.carried = carried;
        this.limits = limits;
        this.settings = settings;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** @param as who would join; empty where nobody is signed in */
    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationPage(String organisation, String address, String as, boolean signInFirst)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpentPage() implements TemplateInstance {}

    @GET
    @Path("/{token}")
    public Response arrive(String token, HttpServerRequest request) {
        if (!limits.allow("links from " + Household.of(request.remoteAddress()), PER_DEVICE)) {
            throw Refusal.tooOften(page.texts(JoiningMessages.class).tooOften());
        }
        carried.carry(CARRIED, token);
        return Response.seeOther(URI.create("/invitation"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    public Response show() {
        return invitation()
                .map(i -> unkept(
                        Response.Status.OK,
                        new InvitationPage(
                                organisations.linked(i.organisation()).name(),
                                i.address(),
                                account().isPresent() ? page.name() : "",
                                account().isEmpty() && settings.byProvider())))
                .orElseGet(() -> unkept(Response.Status.GONE, new SpentPage()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept() {
        Optional<Invitations.Invitation> open = invitation();
        if (open.isEmpty()) return unkept(Response.Status.GONE, new SpentPage());
        Invitations.Invitation invitation = open.get();
        if (account().isEmpty() && settings.byProvider()) {
            return Response.seeOther(URI.create("/sign-in?to=/invitation")).build();
        }
        boolean joined = account().map(person -> joining.as(invitation, person)).orElseGet(() -> newcomer(invitation));
        if (!joined) return unkept(Response.Status.GONE, new SpentPage());
        carried.drop(CARRIED);
        String name = organisations.linked(invitation.organisation()).name();
        flash.say(page.texts(JoiningMessages.class).welcome(name));
        return Response.seeOther(URI.create("/organisations/" + invitation.organisation()))
                .build();
    }

    private boolean newcomer(Invitations.Invitation invitation) {
        Optional<UUID> person = joining.byAddress(invitation);
        person.ifPresent(p -> signedIn.begin(Sessions.Opening.of(p)));
        return person.isPresent();
    }

    /** The person signed in with an account; a personal link is none. */
    private Optional<UUID> account() {
        return visitor.only().isPresent() ? Optional.empty() : visitor.person();
    }

    private Optional<Invitations.Invitation> invitation() {
        return carried.read(CARRIED).flatMap(invitations::open);
    }

    private static Response unkept(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
