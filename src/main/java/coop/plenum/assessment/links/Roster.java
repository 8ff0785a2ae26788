package coop.plenum.assessment.links;

import coop.plenum.assessment.Assessment;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members of an organisation with the personal link that each has for one assessment. */
@ApplicationScoped
class Roster {
    private static final String MEMBERS =
            "select p.id, p.name, p.address, t.id is not null as begun, t.finished_at is not null as finished,"
                    + " l.id as link, l.made_on, l.valid_until, l.spent, l.spent_on, l.withdrawn"
                    + " from membership m join person p on p.id = m.person_id"
                    + " left join participation t on t.organisation_id = m.organisation_id and t.assessment_id = ?"
                    + " and t.person_id = m.person_id"
                    + " left join lateral (select * from personal_link l where l.organisation_id = m.organisation_id"
                    + " and l.assessment_id = ? and l.person_id = m.person_id order by l.id desc limit 1) l on true"
                    + " where m.organisation_id = ? order by lower(p.name), p.id";

    private final Sql sql;
    private final Clock clock;

    Roster(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last link that was made for somebody. */
    record Made(
            UUID id,
            LocalDate madeOn,
            LocalDate validUntil,
            @Nullable LocalDate spentOn,
            LinkState state) {
        /** Whether there is anything to withdraw: a link to come in by, or a session that one has opened. */
        public boolean isAlive() {
            return state == LinkState.GOOD || state == LinkState.SPENT;
        }
    }

    /** One member; never what they answered. */
    record Member(
            UUID person,
            String name,
            boolean hasAddress,
            boolean begun,
            boolean finished,
            @Nullable Made link) {
        /** Whether nobody but a steward can bring this person in, and nothing has been done about it yet. */
        public boolean waits() {
            return !hasAddress && !finished && (link == null || !link.isAlive());
        }

        /**
         * Whether a new link may be shown to the steward. It opens what was answered before, so somebody with an address
         * who has begun gets theirs by mail alone.
         */
        public boolean mayBeShown() {
            return !hasAddress || !begun;
        }
    }

    /** By name. */
    List<Member> of(Assessment assessment) {
        return sql.rows(MEMBERS, this::read, assessment.id(), assessment.id(), assessment.organisationId());
    }

    private Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address") != null,
                row.getBoolean("begun"),
                row.getBoolean("finished"),
                row.getObject("link") == null ? null : made(row));
    }

    private Made made(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new Made(
                row.getObject("link", UUID.class),
                row.getObject("made_on", LocalDate.class),
                until,
                row.getObject("spent_on", LocalDate.class),
                state(row, until));
    }

    private LinkState state(ResultSet row, LocalDate until) throws SQLException {
        if (row.getBoolean("withdrawn")) return LinkState.WITHDRAWN;
        if (row.getBoolean("spent")) return LinkState.SPENT;
        return until.isBefore(LocalDate.now(clock)) ? LinkState.EXPIRED : LinkState.GOOD;
    }

    /** Which links there are, as one word: it changes whenever one is made. */
    static String seen(List<Member> members) {
        return members.stream()
                .flatMap(m -> java.util.stream.Stream.ofNullable(m.link()))
                .map(Made::id)
                .max(java.util.Comparator.comparing(UUID::toString))
                .map(UUID::toString)
                .orElse("");
    }
}
