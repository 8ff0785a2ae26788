package coop.plenum.assessment.link;

import coop.plenum.assessment.Assessment;
import coop.plenum.identity.session.Sessions;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for personal links; the assessment has been found for the viewer before, or the token is the proof. */
@ApplicationScoped
class PersonalLinks {
    private static final String OPEN =
            " from personal_link l join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id"
                    + " join membership m on m.organisation_id = l.organisation_id and m.person_id = l.person_id"
                    + " join person p on p.id = l.person_id join organisation o on o.id = l.organisation_id"
                    + " where l.token_hash = ? and l.expires_at > ? and a.status = 'OPEN'";

    private final Sql sql;
    private final Sessions sessions;
    private final Clock clock;

    PersonalLinks(Sql sql, Sessions sessions, Clock clock) {
        this.sql = sql;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A member and their link, where they have one. */
    record Holder(
            UUID person,
            String name,
            boolean hasAddress,
            @Nullable Instant expiresAt,
            @Nullable Instant usedAt,
            boolean expired) {
        public boolean hasLink() {
            return expiresAt != null;
        }
    }

    /** A link that can be spent, or was by this very browser. */
    record Link(
            UUID organisation, UUID assessment, UUID person, String name, String to, Instant expiresAt, boolean used) {
        String path() {
            return "/organisations/" + organisation + "/assessments/" + assessment;
        }
    }

    /** The members by name. */
    List<Holder> in(Assessment assessment) {
        Instant now = clock.instant();
        return sql.rows(
                "select p.id, p.name, p.address is not null as has_address, l.expires_at, l.used_at from membership m"
                        + " join person p on p.id = m.person_id left join personal_link l"
                        + " on l.organisation_id = m.organisation_id and l.assessment_id = ? and l.person_id = m.person_id"
                        + " where m.organisation_id = ? order by lower(p.name), p.id",
                row -> {
                    Instant expires = instant(row, "expires_at");
                    return new Holder(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getBoolean("has_address"),
                            expires,
                            instant(row, "used_at"),
                            expires != null && expires.isBefore(now));
                },
                assessment.id(),
                assessment.organisationId());
    }

    /** A new link for this member; the one before ends, and the session it opened. Its token is kept nowhere else. */
    String make(Assessment assessment, UUID person, Instant expiresAt) {
        String token = Ids.token();
        sessions.endConfined(person, assessment.id());
        sql.change(
                "insert into personal_link (organisation_id, assessment_id, person_id, token_hash, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (organisation_id, assessment_id, person_id) do update"
                        + " set token_hash = excluded.token_hash, made_at = excluded.made_at,"
                        + " expires_at = excluded.expires_at, used_at = null",
                assessment.organisationId(),
                assessment.id(),
                person,
                Hash.of(token),
                clock.instant(),
                expiresAt);
        return token;
    }

    /** Takes the link back, and ends the session it opened. */
    boolean withdraw(Assessment assessment, UUID person) {
        boolean had = sql.change(
                        "delete from personal_link where organisation_id = ? and assessment_id = ? and person_id = ?",
                        assessment.organisationId(),
                        assessment.id(),
                        person)
                > 0;
        if (had) sessions.endConfined(person, assessment.id());
        return had;
    }

    /** The link of this token, spent or not, while its assessment is open and its person a member. */
    Optional<Link> find(String token) {
        return sql.first(
                "select l.organisation_id, l.assessment_id, l.person_id, p.name, o.name as organisation, l.expires_at,"
                        + " l.used_at" + OPEN,
                row -> new Link(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("assessment_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at") != null),
                Hash.of(token),
                clock.instant());
    }

    /** Spends it; false where somebody did so before. */
    boolean spend(Link link) {
        return sql.change(
                        "update personal_link set used_at = ? where organisation_id = ? and assessment_id = ?"
                                + " and person_id = ? and used_at is null",
                        clock.instant(),
                        link.organisation(),
                        link.assessment(),
                        link.person())
                > 0;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
