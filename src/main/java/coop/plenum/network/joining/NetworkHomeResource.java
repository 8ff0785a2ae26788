package coop.plenum.network.joining;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A network with its campaigns. For its coordinators; administrators see that it is there and who runs it. */
// Only ids: a word such as "new" belongs to a shorter path, to which the framework does not look back.
@Path("/networks/{network: [0-9a-f-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SEE_NETWORK)
class NetworkHomeResource {
    private final Networks networks;
    private final Campaigns campaigns;
    private final Belonging belonging;
    private final Visitor visitor;
    private final Clock clock;

    NetworkHomeResource(Networks networks, Campaigns campaigns, Belonging belonging, Visitor visitor, Clock clock) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.belonging = belonging;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** A campaign and where it stands today. */
    record Line(Campaign campaign, Campaign.Stage stage) {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NetworkPage(NetworkStanding standing, List<Line> campaigns, int members, int asking)
            implements TemplateInstance {}

    @GET
    public NetworkPage show(UUID network) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        List<Line> lines = standing.mayRun()
                ? campaigns.of(standing).stream()
                        .map(c -> new Line(c, c.stage(clock.instant())))
                        .toList()
                : List.of();
        return new NetworkPage(
                standing,
                lines,
                belonging.count(standing, ""),
                standing.mayRun() ? belonging.asking(standing).size() : 0);
    }
}
