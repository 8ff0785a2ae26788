package coop.plenum.network;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.targets.Levels;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The levels that a network proposes to its organisations. For its coordinators. */
@Path("/networks/{network}/targets")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class NetworkTargetsResource {
    private final Networks networks;
    private final NetworkTargets targets;
    private final Levels levels;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    NetworkTargetsResource(
            Networks networks, NetworkTargets targets, Levels levels, Visitor visitor, Page page, Flash flash) {
        this.networks = networks;
        this.targets = targets;
        this.levels = levels;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TargetsPage(NetworkStanding standing, List<Levels.Choice> choices) implements TemplateInstance {}

    @GET
    public TargetsPage show(UUID network) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        return new TargetsPage(standing, levels.choices(targets.of(standing)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response set(UUID network, MultivaluedMap<String, String> typed) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        targets.set(standing, levels.typed(typed));
        flash.say(page.texts(NetworkMessages.class).saved());
        return Response.seeOther(URI.create(standing.network().path() + "/targets"))
                .build();
    }
}
