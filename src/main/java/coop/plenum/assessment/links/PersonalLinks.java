package coop.plenum.assessment.links;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** Every query for single personal links; whose token it is, or an assessment that was let through, opens them. */
@ApplicationScoped
class PersonalLinks {
    private static final Period KEPT = Period.ofDays(30);

    private static final String USABLE = " not l.spent and not l.withdrawn and l.valid_until >= ?"
            + " and exists (select 1 from assessment a join organisation o on o.id = a.organisation_id"
            + " where a.organisation_id = l.organisation_id and a.id = l.assessment_id and a.status = 'OPEN'"
            + " and o.archived_at is null)"
            + " and exists (select 1 from membership m where m.organisation_id = l.organisation_id"
            + " and m.person_id = l.person_id)";

    private final Sql sql;
    private final Clock clock;

    PersonalLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new link of this person; its token is kept nowhere else, and what they had before works no more. */
    String make(Assessment assessment, UUID person, LocalDate validUntil) {
        withdraw(assessment, person);
        String token = LinkToken.next();
        sql.change(
                "insert into personal_link (organisation_id, id, assessment_id, person_id, token_hash, made_on,"
                        + " valid_until) values (?, ?, ?, ?, ?, ?, ?)",
                assessment.organisationId(),
                Ids.next(clock),
                assessment.id(),
                person,
                hash(token),
                today(),
                validUntil);
        return token;
    }

    /** Takes back what this person has; whether there was anything to take back. */
    boolean withdraw(Assessment assessment, UUID person) {
        return sql.change(
                        "update personal_link set withdrawn = true where organisation_id = ? and assessment_id = ?"
                                + " and person_id = ? and not withdrawn",
                        assessment.organisationId(),
                        assessment.id(),
                        person)
                > 0;
    }

    /** The link of this token, whatever has become of it. */
    Optional<PersonalLink> find(String token) {
        return sql.first(
                "select l.*, o.name as organisation, o.archived_at, p.name as person, a.questionnaire, a.period, a.status,"
                        + " exists (select 1 from membership m where m.organisation_id = l.organisation_id"
                        + " and m.person_id = l.person_id) as member"
                        + " from personal_link l join organisation o on o.id = l.organisation_id"
                        + " join person p on p.id = l.person_id join assessment a"
                        + " on a.organisation_id = l.organisation_id and a.id = l.assessment_id where l.token_hash = ?",
                this::read,
                hash(token));
    }

    private PersonalLink read(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new PersonalLink(
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                row.getObject("assessment_id", UUID.class),
                row.getString("questionnaire"),
                row.getString("period"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                until,
                state(row, until));
    }

    private LinkState state(ResultSet row, LocalDate until) throws SQLException {
        boolean answerable = row.getString("status").equals("OPEN") && row.getObject("archived_at") == null;
        if (!answerable) return LinkState.CLOSED;
        if (row.getBoolean("withdrawn") || !row.getBoolean("member")) return LinkState.WITHDRAWN;
        if (row.getBoolean("spent")) return LinkState.SPENT;
        return until.isBefore(today()) ? LinkState.EXPIRED : LinkState.GOOD;
    }

    /** Spends the link of this token; whether it could be. Two at once cannot both spend it. */
    @Transactional
    boolean spend(String token) {
        return sql.change(
                        "update personal_link l set spent = true, spent_on = ? where l.token_hash = ? and" + USABLE,
                        today(),
                        hash(token),
                        today())
                > 0;
    }

    void forgetWhen(@Observes AssessmentClosed closed) {
        sql.change(
                "update personal_link set spent_on = null where organisation_id = ? and assessment_id = ?",
                closed.assessment().organisationId(),
                closed.assessment().id());
    }

    /** Removes those that ran out long ago. */
    @Transactional
    void removeOld() {
        sql.change("delete from personal_link where valid_until < ?", today().minus(KEPT));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String hash(String token) {
        return Hash.of(LinkToken.normalised(token));
    }
}
