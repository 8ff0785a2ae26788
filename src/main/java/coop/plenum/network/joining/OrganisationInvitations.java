package coop.plenum.network.joining;

import coop.plenum.network.Network;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Traits;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query for organisations that were invited by mail; the network was entered before, or the token is the proof. */
@ApplicationScoped
class OrganisationInvitations {
    static final Duration VALID = Duration.ofDays(60);

    private final Sql sql;
    private final Clock clock;

    OrganisationInvitations(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An organisation that was invited; {@code expired} where its link no longer works. */
    record Invitation(
            UUID network,
            UUID id,
            String organisation,
            Traits traits,
            String name,
            String address,
            Locale language,
            Instant sentAt,
            boolean expired) {}

    /** By name. */
    List<Invitation> in(NetworkStanding standing) {
        return sql.rows(
                "select * from network_invitation where network_id = ? order by lower(organisation), id",
                this::read,
                standing.network().id());
    }

    /** What the open ones are known by in a list. */
    Set<String> identities(NetworkStanding standing) {
        return new HashSet<>(sql.rows(
                "select address || ' ' || lower(organisation) from network_invitation"
                        + " where network_id = ? and expires_at > ?",
                row -> row.getString(1),
                standing.network().id(),
                clock.instant()));
    }

    Optional<Invitation> find(NetworkStanding standing, UUID id) {
        return sql.first(
                "select * from network_invitation where network_id = ? and id = ?",
                this::read,
                standing.network().id(),
                id);
    }

    /** The token of a new invitation, or of one that had run out; empty where it is invited already. */
    Optional<String> make(Network network, ListedOrganisation listed, Locale language) {
        String token = Ids.token();
        Instant now = clock.instant();
        int made = sql.change(
                "insert into network_invitation (network_id, id, organisation, type, size, territory, name, address,"
                        + " language, token_hash, sent_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (network_id, address, organisation) do update set name = excluded.name,"
                        + " type = excluded.type, size = excluded.size, territory = excluded.territory,"
                        + " language = excluded.language, token_hash = excluded.token_hash,"
                        + " sent_at = excluded.sent_at, expires_at = excluded.expires_at"
                        + " where network_invitation.expires_at < excluded.sent_at",
                network.id(),
                Ids.next(clock),
                listed.organisation(),
                listed.traits().type(),
                listed.traits().size(),
                listed.traits().territory(),
                listed.name(),
                listed.address(),
                language.getLanguage(),
                Hash.of(token),
                now,
                now.plus(VALID));
        return made == 0 ? Optional.empty() : Optional.of(token);
    }

    /** A new link for it; empty where one was sent within the last minutes. */
    Optional<String> renew(Invitation invitation, Duration pause) {
        String token = Ids.token();
        Instant now = clock.instant();
        int renewed = sql.change(
                "update network_invitation set token_hash = ?, sent_at = ?, expires_at = ?"
                        + " where network_id = ? and id = ? and sent_at < ?",
                Hash.of(token),
                now,
                now.plus(VALID),
                invitation.network(),
                invitation.id(),
                now.minus(pause));
        return renewed == 0 ? Optional.empty() : Optional.of(token);
    }

    /** The one of this token, as long as it is good. */
    Optional<Invitation> open(String token) {
        return sql.first(
                "select * from network_invitation where token_hash = ? and expires_at > ?",
                this::read,
                Hash.of(token),
                clock.instant());
    }

    /** Takes it away; false where it was gone. */
    boolean take(UUID network, UUID id) {
        return sql.change("delete from network_invitation where network_id = ? and id = ?", network, id) > 0;
    }

    private Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("network_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                new Traits(row.getString("type"), row.getString("size"), row.getString("territory")),
                row.getString("name"),
                row.getString("address"),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant().isBefore(clock.instant()));
    }
}
