package coop.plenum.network;

import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who runs which network. Administrators name the first one, coordinators the others. */
@ApplicationScoped
public class Coordinators {
    private final Sql sql;
    private final Clock clock;

    Coordinators(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody who runs a network. */
    public record Coordinator(UUID person, String name, String address) {}

    /** In the order in which they were named. */
    public List<Coordinator> of(Network network) {
        return sql.rows(
                "select p.id, p.name, coalesce(p.address, '') from coordinator c join person p on p.id = c.person_id"
                        + " where c.network_id = ? order by c.named_at, p.id",
                row -> new Coordinator(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                network.id());
    }

    boolean run(UUID network, UUID person) {
        return sql.first(
                        "select 1 from coordinator where network_id = ? and person_id = ?",
                        row -> Boolean.TRUE,
                        network,
                        person)
                .isPresent();
    }

    /** Whether they were not named before. */
    public boolean name(Network network, UUID person) {
        return sql.change(
                        "insert into coordinator (network_id, person_id, named_at) values (?, ?, ?) on conflict do nothing",
                        network.id(),
                        person,
                        clock.instant())
                > 0;
    }

    /** Takes one out, unless they are the last; holds off others who do the same until this transaction ends. */
    public boolean dismiss(Network network, UUID person) {
        sql.first("select 1 from network where id = ? for update", row -> Boolean.TRUE, network.id());
        return sql.change(
                        "delete from coordinator c where c.network_id = ? and c.person_id = ? and exists (select 1"
                                + " from coordinator o where o.network_id = c.network_id and o.person_id <> c.person_id)",
                        network.id(),
                        person)
                > 0;
    }
}
