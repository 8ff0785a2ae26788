package coop.plenum.workshop.room;

import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.Workshops;
import coop.plenum.workshop.scene.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Every query for seats; the token of a seat opens it, or the workshop that a facilitator was let into. */
@ApplicationScoped
public class Seats {
    /** Enough for the largest room, and a bound for whoever would fill it by a script. */
    static final int MOST = 500;

    private final Workshops workshops;
    private final Sql sql;
    private final Clock clock;

    Seats(Workshops workshops, Sql sql, Clock clock) {
        this.workshops = workshops;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Somebody who wants a seat.
     *
     * @param person a member who is signed in; known again, so that nobody has two seats
     */
    record Arrival(Optional<UUID> person, RoleGroup group, String name) {}

    /** How somebody stands on the facilitator's list. */
    public record Present(UUID id, String group, String name, boolean hidden) {}

    /** A seat for this workshop; its token is kept nowhere else. Empty where the room is full. */
    Optional<String> take(Workshop workshop, Arrival arrival) {
        String token = Ids.token();
        if (arrival.person().filter(p -> takenAgain(workshop, p, token)).isPresent()) return Optional.of(token);
        if (count(workshop) >= MOST) return Optional.empty();
        sql.change(
                "insert into seat (organisation_id, id, workshop_id, token_hash, person_id, role_group, name, joined_at,"
                        + " seen_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                workshop.organisation(),
                Ids.next(clock),
                workshop.id(),
                Hash.of(token),
                arrival.person().orElse(null),
                arrival.group().key(),
                arrival.name(),
                clock.instant(),
                clock.instant());
        return Optional.of(token);
    }

    /** The seat this person has already comes to the browser they use now. */
    private boolean takenAgain(Workshop workshop, UUID person, String token) {
        return sql.change(
                        "update seat set token_hash = ?, seen_at = ? where organisation_id = ? and workshop_id = ?"
                                + " and person_id = ?",
                        Hash.of(token),
                        clock.instant(),
                        workshop.organisation(),
                        workshop.id(),
                        person)
                > 0;
    }

    private int count(Workshop workshop) {
        return sql.first(
                        "select count(*) from seat where organisation_id = ? and workshop_id = ?",
                        row -> row.getInt(1),
                        workshop.organisation(),
                        workshop.id())
                .orElse(0);
    }

    /** The seat of this token. */
    Optional<Seat> find(String token) {
        return sql.first(
                        "select organisation_id, workshop_id, id, role_group, name, hidden from seat where token_hash = ?",
                        row -> new Found(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                RoleGroup.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                                row.getString(5),
                                row.getBoolean(6)),
                        Hash.of(token))
                .flatMap(f -> workshops
                        .find(f.organisation(), f.workshop())
                        .map(w -> new Seat(w, f.id(), f.group(), f.name(), f.hidden())));
    }

    private record Found(UUID organisation, UUID workshop, UUID id, RoleGroup group, String name, boolean hidden) {}

    /** Notes that these seats are still here. */
    @Transactional
    void seen(UUID organisation, Collection<UUID> seats) {
        sql.change(
                "update seat set seen_at = ? where organisation_id = ? and id = any (cast(? as uuid[]))",
                clock.instant(),
                organisation,
                seats.stream().map(UUID::toString).sorted().toArray(String[]::new));
    }

    /** Gives the seat up; what it voted goes with it. */
    void leave(Seat seat) {
        sql.change(
                "delete from seat where organisation_id = ? and id = ?",
                seat.workshop().organisation(),
                seat.id());
    }

    /** Everybody who is here, by name; for the facilitator. */
    public List<Present> here(Workshop workshop) {
        return sql.rows(
                "select id, role_group, name, hidden from seat where organisation_id = ? and workshop_id = ?"
                        + " and (seen_at > ? or simulated) order by lower(name), id",
                row -> new Present(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4)),
                workshop.organisation(),
                workshop.id(),
                clock.instant().minus(Counts.PRESENT));
    }

    /** Closing cuts the link between what was said and persons: a workshop that goes on knows its seats alone. */
    void forgetWho(@Observes AssessmentClosed closed) {
        sql.change(
                "update seat s set person_id = null from workshop w where w.organisation_id = s.organisation_id"
                        + " and w.id = s.workshop_id and w.organisation_id = ? and w.assessment_id = ?",
                closed.assessment().organisationId(),
                closed.assessment().id());
    }

    /** Takes a name off the screens, or puts it back. */
    public void hide(Workshop workshop, UUID seat, boolean hidden) {
        sql.change(
                "update seat set hidden = ? where organisation_id = ? and workshop_id = ? and id = ?",
                hidden,
                workshop.organisation(),
                workshop.id(),
                seat);
    }
}
