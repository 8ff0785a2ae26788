package coop.plenum.workshop.room;

import coop.plenum.access.Admission;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whoever makes this request, by the seat that their browser holds. */
@RequestScoped
class Guest {
    private final SeatCookie cookie;
    private final Seats seats;
    private final Admission admission;

    Guest(SeatCookie cookie, Seats seats, Admission admission) {
        this.cookie = cookie;
        this.seats = seats;
        this.admission = admission;
    }

    /** The seat; empty where the browser holds none, or one that is gone. Holding it is all that is needed. */
    Optional<Seat> seat() {
        admission.settle();
        return cookie.read().flatMap(seats::find);
    }
}
