package coop.plenum.workshop.lead;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.workshop.Entrance;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.room.Rooms;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The live connection of the facilitator's page and of the screen for the room. */
@Path("/organisations/{organisation}/workshops/{workshop}/stream")
@Authenticated
@Needs(Permission.LEAD_WORKSHOP)
class LeadStream {
    private final Entrance entrance;
    private final Rooms rooms;
    private final Visitor visitor;

    LeadStream(Entrance entrance, Rooms rooms, Visitor visitor) {
        this.entrance = entrance;
        this.rooms = rooms;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @Blocking
    public Multi<String> listen(UUID organisation, UUID workshop) {
        Viewer viewer = Viewer.of(visitor);
        // In a transaction of its own, so that the connection goes back: the request lasts as long as the stream.
        Entry entry = QuarkusTransaction.requiringNew().call(() -> entrance.enter(viewer, organisation, workshop));
        return rooms.listen(entry.workshop(), Optional.empty());
    }
}
