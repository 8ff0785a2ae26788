package coop.plenum.workshop;

import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who leads which workshop. A steward names them; they may be people from outside. */
@ApplicationScoped
public class Facilitators {
    private final Sql sql;
    private final Clock clock;

    Facilitators(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody who leads. */
    public record Facilitator(UUID person, String name) {}

    /** In the order in which they were named. */
    public List<Facilitator> of(Workshop workshop) {
        return sql.rows(
                "select p.id, p.name from workshop_facilitator f join person p on p.id = f.person_id"
                        + " where f.organisation_id = ? and f.workshop_id = ? order by f.named_at, p.id",
                row -> new Facilitator(row.getObject(1, UUID.class), row.getString(2)),
                workshop.organisation(),
                workshop.id());
    }

    boolean lead(UUID organisation, UUID workshop, UUID person) {
        return sql.first(
                        "select 1 from workshop_facilitator where organisation_id = ? and workshop_id = ? and person_id = ?",
                        row -> Boolean.TRUE,
                        organisation,
                        workshop,
                        person)
                .isPresent();
    }

    /** Whether they were not named before. */
    public boolean name(Workshop workshop, UUID person) {
        return sql.change(
                        "insert into workshop_facilitator (organisation_id, workshop_id, person_id, named_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing",
                        workshop.organisation(),
                        workshop.id(),
                        person,
                        clock.instant())
                > 0;
    }

    /** Whether they led until now. */
    public boolean remove(Workshop workshop, UUID person) {
        return sql.change(
                        "delete from workshop_facilitator where organisation_id = ? and workshop_id = ? and person_id = ?",
                        workshop.organisation(),
                        workshop.id(),
                        person)
                > 0;
    }
}
