package coop.plenum.network.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Organisation;
import coop.plenum.platform.CarriedToken;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Household;
import coop.plenum.platform.Page;
import coop.plenum.platform.RateLimits;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the mail to an organisation that was invited leads. Open to all: the link is the proof. Opening it accepts
 * nothing, because mail scanners open links too, and takes it out of the address at once.
 */
@Path("/network-invitation")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class NetworkInvitationResource {
    private static final String CARRIED = "network-invitation";
    private static final String NEW = "new";
    private static final int PER_DEVICE = 60;

    private final Networks networks;
    private final OrganisationInvitations invitations;
    private final AcceptingInvitation accepting;
    private final CarriedToken carried;
    private final RateLimits limits;
    private final SignInSettings settings;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    NetworkInvitationResource(
            Networks networks,
            OrganisationInvitations invitations,
            AcceptingInvitation accepting,
            CarriedToken carried,
            RateLimits limits,
            SignInSettings settings,
            SignedIn signedIn,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.invitations = invitations;
        this.accepting = accepting;
        this.carried = carried;
        this.limits = limits;
        this.settings = settings;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationPage(
            Network network,
            OrganisationInvitations.Invitation invitation,
            List<Organisation> own,
            boolean signedIn,
            boolean signInFirst,
            boolean nothingChosen)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpentPage() implements TemplateInstance {}

    @GET
    @Path("/{token}")
    public Response arrive(String token, HttpServerRequest request) {
        if (!limits.allow("links from " + Household.of(request.remoteAddress()), PER_DEVICE)) {
            throw Refusal.tooOften(page.texts(BelongingMessages.class).tooOften());
        }
        carried.carry(CARRIED, token);
        return Response.seeOther(URI.create("/network-invitation"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    public Response show() {
        return invitation()
                .map(i -> unkept(Response.Status.OK, page(i, false)))
                .orElseGet(NetworkInvitationResource::spent);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@FormParam("organisation") @Nullable String chosen) {
        Optional<OrganisationInvitations.Invitation> open = invitation();
        if (open.isEmpty()) return spent();
        OrganisationInvitations.Invitation invitation = open.get();
        if (account().isEmpty() && settings.byProvider()) {
            return Response.seeOther(URI.create("/sign-in?to=/network-invitation"))
                    .build();
        }
        String choice = Typed.line(chosen);
        Optional<Organisation> own =
                own().stream().filter(o -> o.id().toString().equals(choice)).findFirst();
        if (own.isEmpty() && !choice.equals(NEW)) return page.refused(page(invitation, true));
        Optional<AcceptingInvitation.Accepted> accepted = own.map(o -> accepting.as(invitation, o, visitor.required()))
                .orElseGet(() -> accepting.founding(invitation, account()));
        if (accepted.isEmpty()) return spent();
        if (account().isEmpty()) {
            signedIn.begin(Sessions.Opening.of(accepted.get().person()));
        }
        carried.drop(CARRIED);
        flash.say(page.texts(BelongingMessages.class)
                .joined(networks.find(invitation.network()).orElseThrow().name()));
        return Response.seeOther(URI.create("/organisations/" + accepted.get().organisation() + "/networks"))
                .build();
    }

    private InvitationPage page(OrganisationInvitations.Invitation invitation, boolean nothingChosen) {
        boolean known = account().isPresent();
        return new InvitationPage(
                networks.find(invitation.network()).orElseThrow(),
                invitation,
                own(),
                known,
                !known && settings.byProvider(),
                nothingChosen);
    }

    private List<Organisation> own() {
        return account().map(accepting::stewardedBy).orElse(List.of());
    }

    /** The person signed in with an account; a personal link is none. */
    private Optional<UUID> account() {
        return visitor.only().isPresent() ? Optional.empty() : visitor.person();
    }

    private Optional<OrganisationInvitations.Invitation> invitation() {
        return carried.read(CARRIED).flatMap(invitations::open);
    }

    private static Response spent() {
        return unkept(Response.Status.GONE, new SpentPage());
    }

    private static Response unkept(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
