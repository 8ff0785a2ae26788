package coop.plenum.organisation.joining;

import coop.plenum.organisation.Organisation;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The links by which people with an account join, one for each organisation at most. */
@ApplicationScoped
class JoinLinks {
    private static final String SELECT =
            "select organisation_id, domain, most, joined, expires_at from join_link where ";

    private final Sql sql;
    private final Clock clock;

    JoinLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One link.
     *
     * @param domain what addresses end in; empty where any may join
     * @param most how many may join; -1 where there is no limit
     */
    record JoinLink(UUID organisation, String domain, int most, int joined, Instant expiresAt) {
        public boolean isLimited() {
            return most >= 0;
        }

        boolean admits(@Nullable String address) {
            return domain.isEmpty() || (address != null && address.endsWith("@" + domain));
        }
    }

    /** What a steward asks for. */
    record Making(String domain, OptionalInt most, Duration valid) {}

    /** A new link; the one before ends. Its token is kept nowhere else. */
    String make(Organisation organisation, Making making) {
        String token = Ids.token();
        sql.change(
                "insert into join_link (organisation_id, token_hash, domain, most, expires_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (organisation_id) do update set token_hash = excluded.token_hash,"
                        + " domain = excluded.domain, most = excluded.most, joined = 0,"
                        + " expires_at = excluded.expires_at",
                organisation.id(),
                Hash.of(token),
                making.domain().isEmpty() ? null : making.domain(),
                making.most().isPresent() ? making.most().getAsInt() : null,
                clock.instant().plus(making.valid()));
        return token;
    }

    Optional<JoinLink> of(Organisation organisation) {
        return sql.first(
                SELECT + "organisation_id = ? and expires_at > ?", JoinLinks::read, organisation.id(), clock.instant());
    }

    Optional<JoinLink> open(String token) {
        return sql.first(
                SELECT + "token_hash = ? and expires_at > ?", JoinLinks::read, Hash.of(token), clock.instant());
    }

    boolean withdraw(Organisation organisation) {
        return sql.change("delete from join_link where organisation_id = ?", organisation.id()) > 0;
    }

    /** Counts one more; false where as many as may have joined already, also when many come at once. */
    boolean count(JoinLink link) {
        return sql.change(
                        "update join_link set joined = joined + 1 where organisation_id = ? and expires_at > ?"
                                + " and (most is null or joined < most)",
                        link.organisation(),
                        clock.instant())
                > 0;
    }

    private static JoinLink read(ResultSet row) throws SQLException {
        String domain = row.getString("domain");
        int most = row.getInt("most");
        boolean unlimited = row.wasNull();
        return new JoinLink(
                row.getObject("organisation_id", UUID.class),
                domain == null ? "" : domain,
                unlimited ? -1 : most,
                row.getInt("joined"),
                Invitations.instant(row, "expires_at"));
    }
}
