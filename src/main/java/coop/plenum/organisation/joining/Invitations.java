package coop.plenum.organisation.joining;

import coop.plenum.organisation.Invited;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query for invitations; the organisation has been entered before, or the token is the proof. */
@ApplicationScoped
class Invitations implements Invited {
    static final Duration VALID = Duration.ofDays(30);

    private static final String COLUMNS =
            "select organisation_id, id, address, name, role_group, language, expires_at" + " from invitation where ";

    private final Sql sql;
    private final Clock clock;

    Invitations(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who is invited to what, as what. */
    record Invitation(
            UUID organisation,
            UUID id,
            String address,
            String name,
            String roleGroup,
            Locale language,
            Instant expiresAt) {}

    /** Whom to invite, in which language the mail is written, and who asked for it. */
    record Inviting(Organisation organisation, Listed person, Locale language, UUID by) {}

    @Override
    public List<Row> in(Organisation organisation) {
        Instant now = clock.instant();
        return sql.rows(
                "select id, address, name, sent_at, expires_at from invitation where organisation_id = ? order by address",
                row -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("name"),
                        instant(row, "sent_at"),
                        instant(row, "expires_at").isBefore(now)),
                organisation.id());
    }

    /** The addresses that are invited and whose invitation has not run out. */
    Set<String> open(Organisation organisation) {
        return new HashSet<>(sql.rows(
                "select address from invitation where organisation_id = ? and expires_at > ?",
                row -> row.getString(1),
                organisation.id(),
                clock.instant()));
    }

    /** The addresses of its members. */
    Set<String> memberAddresses(Organisation organisation) {
        return new HashSet<>(sql.rows(
                "select p.address from membership m join person p on p.id = m.person_id"
                        + " where m.organisation_id = ? and p.address is not null",
                row -> row.getString(1),
                organisation.id()));
    }

    /** A new invitation, or a new link for one that has run out; empty where somebody else has just sent one. */
    Optional<String> make(Inviting inviting) {
        String token = Ids.token();
        Instant now = clock.instant();
        int made = sql.change(
                "insert into invitation (organisation_id, id, address, name, role_group, language, token_hash,"
                        + " invited_by, sent_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (organisation_id, address) do update set name = excluded.name,"
                        + " role_group = excluded.role_group, language = excluded.language,"
                        + " token_hash = excluded.token_hash, invited_by = excluded.invited_by,"
                        + " sent_at = excluded.sent_at, expires_at = excluded.expires_at"
                        + " where invitation.expires_at < excluded.sent_at",
                inviting.organisation().id(),
                Ids.next(clock),
                inviting.person().address(),
                inviting.person().name(),
                inviting.person().roleGroup(),
                inviting.language().getLanguage(),
                Hash.of(token),
                inviting.by(),
                now,
                now.plus(VALID));
        return made == 0 ? Optional.empty() : Optional.of(token);
    }

    Optional<Invitation> find(Organisation organisation, UUID id) {
        return sql.first(COLUMNS + "organisation_id = ? and id = ?", Invitations::read, organisation.id(), id);
    }

    /** A new link for this invitation; empty where one was sent within the last minutes. */
    Optional<String> renew(Invitation invitation, Duration pause) {
        String token = Ids.token();
        Instant now = clock.instant();
        int renewed = sql.change(
                "update invitation set token_hash = ?, sent_at = ?, expires_at = ?"
                        + " where organisation_id = ? and id = ? and sent_at < ?",
                Hash.of(token),
                now,
                now.plus(VALID),
                invitation.organisation(),
                invitation.id(),
                now.minus(pause));
        return renewed == 0 ? Optional.empty() : Optional.of(token);
    }

    boolean withdraw(Organisation organisation, UUID id) {
        return sql.change("delete from invitation where organisation_id = ? and id = ?", organisation.id(), id) > 0;
    }

    /** The invitation of this token as long as it is good. */
    Optional<Invitation> open(String token) {
        return sql.first(
                COLUMNS + "token_hash = ? and expires_at > ?", Invitations::read, Hash.of(token), clock.instant());
    }

    /** Uses it up; false where somebody was faster. */
    boolean use(Invitation invitation) {
        return sql.change(
                        "delete from invitation where organisation_id = ? and id = ?",
                        invitation.organisation(),
                        invitation.id())
                > 0;
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("organisation_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("name"),
                row.getString("role_group"),
                Locale.forLanguageTag(row.getString("language")),
                instant(row, "expires_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }
}
