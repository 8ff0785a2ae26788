package coop.plenum.network.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The networks of an organisation, asking to join one, and leaving. For members; what changes something for stewards. */
@Path("/organisations/{organisation}/networks")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class NetworksOfResource {
    private final Organisations organisations;
    private final Networks networks;
    private final Campaigns campaigns;
    private final Belonging belonging;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    NetworksOfResource(
            Organisations organisations,
            Networks networks,
            Campaigns campaigns,
            Belonging belonging,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.networks = networks;
        this.campaigns = campaigns;
        this.belonging = belonging;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    /** A network with what it called the organisation to. */
    record Line(Network network, List<Campaign> campaigns) {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NetworksOfPage(Standing standing, List<Line> lines, List<Network> asked, List<Network> listed)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LeavingPage(Standing standing, Network network) implements TemplateInstance {}

    @GET
    @Needs(Permission.SEE_CALLS)
    public NetworksOfPage list(UUID organisation) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        List<Campaign> calling = campaigns.calling(standing);
        List<Line> lines = networks.of(standing).stream()
                .map(n -> new Line(
                        n,
                        calling.stream().filter(c -> c.network().equals(n.id())).toList()))
                .toList();
        return new NetworksOfPage(standing, lines, networks.asked(standing), networks.listed(standing));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.ANSWER_CALLS)
    public Response ask(UUID organisation, @FormParam("network") @Nullable UUID network) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        // One that is no longer listed is not asked; the list says which are.
        networks.listed(standing).stream()
                .filter(n -> n.id().equals(network))
                .findFirst()
                .ifPresent(asked -> ask(standing, asked));
        return to(organisation);
    }

    private void ask(Standing standing, Network asked) {
        if (!belonging.ask(standing.organisation(), asked)) return;
        audit.note(Audit.Entry.of(standing.organisation().id(), visitor.required(), Deed.NETWORK_ASKED)
                .about(asked.name()));
        flash.say(page.texts(BelongingMessages.class).askedNow(asked.name()));
    }

    @POST
    @Path("/{network}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.ANSWER_CALLS)
    public Response takeBack(UUID organisation, UUID network) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        if (!belonging.takeBack(standing.organisation(), network)) throw new NotFoundException();
        return to(organisation);
    }

    @GET
    @Path("/{network}/leaving")
    @Needs(Permission.ANSWER_CALLS)
    public LeavingPage leaving(UUID organisation, UUID network) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        return new LeavingPage(standing, networks.of(standing, network));
    }

    @POST
    @Path("/{network}/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.ANSWER_CALLS)
    public Response leave(UUID organisation, UUID network) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Network left = networks.of(standing, network);
        if (belonging.leave(organisation, network)) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.NETWORK_LEFT)
                    .about(left.name()));
        }
        flash.say(page.texts(BelongingMessages.class).left(left.name()));
        return to(organisation);
    }

    private static Response to(UUID organisation) {
        return Response.seeOther(URI.create("/organisations/" + organisation + "/networks"))
                .build();
    }
}
