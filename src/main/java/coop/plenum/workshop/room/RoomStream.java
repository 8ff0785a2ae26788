package coop.plenum.workshop.room;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The live connection of a participant's page. */
@Path("/room/stream")
@PermitAll
@Needs(Permission.TAKE_PART_IN_WORKSHOP)
class RoomStream {
    private final Guest guest;
    private final Rooms rooms;

    RoomStream(Guest guest, Rooms rooms) {
        this.guest = guest;
        this.rooms = rooms;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @Blocking
    public Multi<String> listen() {
        // In a transaction of its own, so that the connection goes back: the request lasts as long as the stream.
        Seat seat = QuarkusTransaction.requiringNew().call(guest::seat).orElseThrow(ForbiddenException::new);
        return rooms.listen(seat.workshop(), Optional.of(seat.id()));
    }
}
