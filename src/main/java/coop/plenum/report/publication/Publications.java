package coop.plenum.report.publication;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query for publications: by their address for everybody, else by the standing. */
@ApplicationScoped
class Publications {
    private static final String SELECT =
            "select organisation_id, assessment_id, token, parts, published_at, withdrawn_at, revision,"
                    + " coalesce(renewed_at, published_at) from publication where ";

    private final Sql sql;
    private final Clock clock;

    Publications(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A withdrawn one too, so that its address can say so. */
    Optional<Publication> find(String token) {
        return sql.first(SELECT + "token = ?", Publications::read, token);
    }

    /** The one that stands. */
    Optional<Publication> of(Standing standing, Assessment assessment) {
        return sql.first(
                SELECT + "organisation_id = ? and assessment_id = ? and withdrawn_at is null",
                Publications::read,
                standing.organisation().id(),
                assessment.id());
    }

    /** Publishes it under a new address, or changes what is shown under the one that stands. */
    void publish(Standing standing, Assessment assessment, int revision, Set<PublishedPart> parts) {
        String[] keys = PublishedPart.keys(parts).toArray(String[]::new);
        sql.change(
                "insert into publication (organisation_id, id, assessment_id, token, parts, revision, published_at,"
                        + " renewed_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (organisation_id, assessment_id)"
                        + " where withdrawn_at is null do update set parts = excluded.parts,"
                        + " revision = excluded.revision, renewed_at = excluded.renewed_at",
                standing.organisation().id(),
                Ids.next(clock),
                assessment.id(),
                Ids.token(),
                keys,
                revision,
                clock.instant(),
                clock.instant());
    }

    boolean withdraw(Standing standing, Assessment assessment) {
        return sql.change(
                        "update publication set withdrawn_at = ? where organisation_id = ? and assessment_id = ?"
                                + " and withdrawn_at is null",
                        clock.instant(),
                        standing.organisation().id(),
                        assessment.id())
                == 1;
    }

    private static Publication read(ResultSet row) throws SQLException {
        Timestamp withdrawn = row.getTimestamp(6);
        return new Publication(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                PublishedPart.of(List.of((String[]) row.getArray(4).getArray())),
                row.getTimestamp(5).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getInt(7),
                row.getTimestamp(8).toInstant());
    }
}
