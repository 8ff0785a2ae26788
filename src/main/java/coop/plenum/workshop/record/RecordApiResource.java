package coop.plenum.workshop.record;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.workshop.Entrance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The record of a workshop for other programs; unknown as long as the workshop has not ended. */
@Path("/api/v1/organisations/{organisation}/workshops/{workshop}/record")
@Authenticated
@Needs(Permission.READ_WORKSHOP)
class RecordApiResource {
    private final Entrance entrance;
    private final Records records;
    private final Visitor visitor;

    RecordApiResource(Entrance entrance, Records records, Visitor visitor) {
        this.entrance = entrance;
        this.records = records;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public WorkshopRecord show(UUID organisation, UUID workshop) {
        var entry = entrance.enter(Viewer.of(visitor), organisation, workshop);
        return records.document(entry.workshop()).orElseThrow(NotFoundException::new);
    }
}
