package coop.plenum.network.account;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The networks that one runs, for other programs. For the signed-in. */
@Path("/api/v1/networks")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.LIST_OWN_NETWORKS)
class NetworkApiResource {
    private final Networks networks;
    private final Visitor visitor;

    NetworkApiResource(Networks networks, Visitor visitor) {
        this.networks = networks;
        this.visitor = visitor;
    }

    /** A part of the list, by name. */
    record NetworkList(
            List<NetworkSummary> networks, @Nullable String next) {}

    /** @param peerTrait by what its peer groups are made: {@code type}, {@code size} or {@code territory} */
    record NetworkSummary(UUID id, String name, String peerTrait) {
        static NetworkSummary of(Network network) {
            return new NetworkSummary(
                    network.id(), network.name(), network.peerTrait().key());
        }
    }

    @GET
    @Operation(summary = "The networks that the caller runs")
    @APIResponseSchema(NetworkList.class)
    public Response list(@BeanParam Window window, @Context Request request) {
        List<NetworkSummary> found = window.of(networks.of(Viewer.of(visitor)), n -> n.id().toString()).stream()
                .map(NetworkSummary::of)
                .toList();
        String next = window.next(found, n -> n.id().toString());
        return Offering.tagged(new NetworkList(window.part(found), next), request);
    }
}
