package coop.plenum.network.account;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.release.Release;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.Releases;
import coop.plenum.organisation.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Releases for other programs, as they were frozen. For coordinators. */
@Path("/api/v1/networks/{network}/releases")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.COMPARE_NETWORK)
class ReleaseApiResource {
    private final Networks networks;
    private final Releases releases;
    private final Visitor visitor;

    ReleaseApiResource(Networks networks, Releases releases, Visitor visitor) {
        this.networks = networks;
        this.releases = releases;
        this.visitor = visitor;
    }

    /** A part of the list, the newest first. */
    record ReleaseList(
            List<ReleaseSummary> releases, @Nullable String next) {}

    /** @param number counts the releases of the network, from 1 */
    record ReleaseSummary(int number, UUID campaign, String campaignTitle, String period, Instant madeAt) {
        static ReleaseSummary of(Release r) {
            return new ReleaseSummary(r.number(), r.campaign(), r.campaignTitle(), r.period(), r.madeAt());
        }
    }

    @GET
    @Operation(summary = "The releases of a network")
    @APIResponseSchema(ReleaseList.class)
    public Response list(UUID network, @BeanParam Window window, @Context Request request) {
        List<ReleaseSummary> found = window.of(releases.of(enter(network)), r -> Integer.toString(r.number())).stream()
                .map(ReleaseSummary::of)
                .toList();
        String next = window.next(found, r -> Integer.toString(r.number()));
        return Offering.tagged(new ReleaseList(window.part(found), next), request);
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "A release, with every number it shows and the reason where it shows none")
    @APIResponseSchema(ReleaseDocument.class)
    public Response show(UUID network, int number, @Context Request request) {
        Release release = releases.find(enter(network), number);
        return Offering.tagged(releases.document(release), request);
    }

    private NetworkStanding enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network);
    }
}
