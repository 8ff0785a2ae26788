package coop.plenum.organisation.targets;

import coop.plenum.organisation.Standing;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Every query for targets; each takes the standing. */
@ApplicationScoped
public class Targets {
    private final Sql sql;

    Targets(Sql sql) {
        this.sql = sql;
    }

    /** The wanted level, 1 to 4, of each dimension that has one. */
    public Map<String, Integer> of(Standing standing) {
        Map<String, Integer> targets = new TreeMap<>();
        sql.rows(
                "select dimension, level from target where organisation_id = ?",
                row -> targets.put(row.getString(1), row.getInt(2)),
                standing.organisation().id());
        return targets;
    }

    /** Puts these in place of all there were. */
    void set(Standing standing, Map<String, Integer> targets) {
        sql.change(
                "delete from target where organisation_id = ?",
                standing.organisation().id());
        targets.forEach((dimension, level) -> sql.change(
                "insert into target (organisation_id, dimension, level) values (?, ?, ?)",
                standing.organisation().id(),
                dimension,
                level));
    }
}
