package coop.plenum.network.account;

import coop.plenum.network.NetworkStanding;
import coop.plenum.network.release.Release;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Every query for published releases: by their address for everybody, else by the standing. */
@ApplicationScoped
class ReleasePublications {
    private static final String SELECT =
            "select e.network_id, e.id, e.number, e.campaign_id, c.title, c.period, e.made_at, p.token, p.published_at,"
                    + " p.withdrawn_at from release_publication p"
                    + " join release e on e.network_id = p.network_id and e.id = p.release_id"
                    + " join campaign c on c.network_id = e.network_id and c.id = e.campaign_id where ";

    private final Sql sql;
    private final Clock clock;

    ReleasePublications(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A withdrawn one too, so that its address can say so. */
    Optional<ReleasePublication> find(String token) {
        return sql.first(SELECT + "p.token = ?", ReleasePublications::read, token);
    }

    /** The one that stands. */
    Optional<ReleasePublication> of(NetworkStanding standing, Release release) {
        return sql.first(
                SELECT + "p.network_id = ? and p.release_id = ? and p.withdrawn_at is null",
                ReleasePublications::read,
                standing.network().id(),
                release.id());
    }

    /** Publishes it under a new address; one that stands keeps its own. */
    void publish(NetworkStanding standing, Release release) {
        sql.change(
                "insert into release_publication (network_id, id, release_id, token, published_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (network_id, release_id)"
                        + " where withdrawn_at is null do nothing",
                standing.network().id(),
                Ids.next(clock),
                release.id(),
                Ids.token(),
                clock.instant());
    }

    void withdraw(NetworkStanding standing, Release release) {
        sql.change(
                "update release_publication set withdrawn_at = ? where network_id = ? and release_id = ?"
                        + " and withdrawn_at is null",
                clock.instant(),
                standing.network().id(),
                release.id());
    }

    private static ReleasePublication read(ResultSet row) throws SQLException {
        Release release = new Release(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant());
        Timestamp withdrawn = row.getTimestamp(10);
        return new ReleasePublication(
                release,
                row.getString(8),
                row.getTimestamp(9).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
