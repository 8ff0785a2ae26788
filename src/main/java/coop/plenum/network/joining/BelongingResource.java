package coop.plenum.network.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Audiences;
import coop.plenum.network.Calls;
import coop.plenum.network.NetworkMessages;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Pager;
import coop.plenum.platform.Typed;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisations of a network, those that ask to join, and those that were invited. For coordinators. */
@Path("/networks/{network}/organisations")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class BelongingResource {
    private static final int LONGEST_TERRITORY = 100;

    private final Networks networks;
    private final Belonging belonging;
    private final OrganisationInvitations invitations;
    private final Calls calls;
    private final Audiences audiences;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    BelongingResource(
            Networks networks,
            Belonging belonging,
            OrganisationInvitations invitations,
            Calls calls,
            Audiences audiences,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.networks = networks;
        this.belonging = belonging;
        this.invitations = invitations;
        this.calls = calls;
        this.audiences = audiences;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrganisationsPage(
            NetworkStanding standing,
            List<Belonging.Member> members,
            int count,
            String letters,
            Pager pager,
            String base,
            List<Belonging.Member> asking,
            List<OrganisationInvitations.Invitation> invited,
            Audiences.Words words)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemovingPage(NetworkStanding standing, Belonging.Member member) implements TemplateInstance {}

    @GET
    public OrganisationsPage list(
            UUID network, @QueryParam("name") @Nullable String name, @QueryParam("page") @Nullable String asked) {
        NetworkStanding standing = enter(network);
        String letters = Typed.line(name);
        int count = belonging.count(standing, letters);
        Pager pager = Pager.of(asked, count, Belonging.PAGE);
        return new OrganisationsPage(
                standing,
                belonging.page(standing, letters, pager.number()),
                count,
                letters,
                pager,
                "?name=" + URLEncoder.encode(letters, StandardCharsets.UTF_8) + "&",
                belonging.asking(standing),
                invitations.in(standing),
                audiences.words(page.language()));
    }

    @POST
    @Path("/{organisation}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response answer(UUID network, UUID organisation, @FormParam("accept") @Nullable String accept) {
        NetworkStanding standing = enter(network);
        BelongingMessages texts = page.texts(BelongingMessages.class);
        String name = belonging.answer(standing, organisation, accept != null).orElseThrow(NotFoundException::new);
        if (accept != null) {
            calls.callNewcomer(standing.network(), organisation);
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.NETWORK_JOINED)
                    .about(standing.network().name()));
        }
        flash.say(accept == null ? texts.declined(name) : texts.accepted(name));
        return to(standing);
    }

    @POST
    @Path("/{organisation}/territory")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response place(UUID network, UUID organisation, @FormParam("territory") @Nullable String territory) {
        NetworkStanding standing = enter(network);
        find(standing, organisation);
        String typed = Typed.line(territory);
        belonging.place(standing, organisation, typed.substring(0, Math.min(typed.length(), LONGEST_TERRITORY)));
        flash.say(page.texts(NetworkMessages.class).saved());
        return to(standing);
    }

    @GET
    @Path("/{organisation}/removal")
    public RemovingPage removing(UUID network, UUID organisation) {
        NetworkStanding standing = enter(network);
        return new RemovingPage(standing, find(standing, organisation));
    }

    @POST
    @Path("/{organisation}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response remove(UUID network, UUID organisation) {
        NetworkStanding standing = enter(network);
        Belonging.Member member = find(standing, organisation);
        if (belonging.leave(organisation, network)) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.NETWORK_LEFT)
                    .about(standing.network().name()));
        }
        flash.say(page.texts(BelongingMessages.class).removed(member.name()));
        return to(standing);
    }

    private Belonging.Member find(NetworkStanding standing, UUID organisation) {
        return belonging.find(standing, organisation).orElseThrow(NotFoundException::new);
    }

    private NetworkStanding enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network);
    }

    private static Response to(NetworkStanding standing) {
        return Response.seeOther(URI.create(standing.network().path() + "/organisations"))
                .build();
    }
}
