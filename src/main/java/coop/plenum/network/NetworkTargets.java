package coop.plenum.network;

import coop.plenum.organisation.Standing;
import coop.plenum.organisation.targets.ProposedTargets;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Every query for the levels that networks propose to their organisations. */
@ApplicationScoped
class NetworkTargets implements ProposedTargets {
    private final Networks networks;
    private final Sql sql;

    NetworkTargets(Networks networks, Sql sql) {
        this.networks = networks;
        this.sql = sql;
    }

    Map<String, Integer> of(NetworkStanding standing) {
        return of(standing.network().id());
    }

    private Map<String, Integer> of(UUID network) {
        Map<String, Integer> levels = new TreeMap<>();
        sql.rows(
                "select dimension, level from network_target where network_id = ?",
                row -> levels.put(row.getString(1), row.getInt(2)),
                network);
        return levels;
    }

    /** Puts these in place of all there were. */
    void set(NetworkStanding standing, Map<String, Integer> levels) {
        UUID network = standing.network().id();
        sql.change("delete from network_target where network_id = ?", network);
        levels.forEach((dimension, level) -> sql.change(
                "insert into network_target (network_id, dimension, level) values (?, ?, ?)",
                network,
                dimension,
                level));
    }

    @Override
    public List<Proposal> to(Standing standing) {
        return networks.of(standing).stream()
                .map(n -> new Proposal(n.id(), n.name(), of(n.id())))
                .filter(p -> !p.levels().isEmpty())
                .toList();
    }
}
