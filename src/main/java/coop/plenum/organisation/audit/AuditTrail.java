package coop.plenum.organisation.audit;

import coop.plenum.organisation.Organisation;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was written down; the organisation has been entered before. */
@ApplicationScoped
class AuditTrail {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    /**
     * One line.
     *
     * @param by who did it; null for the application itself and for somebody who was erased
     * @param concerns whom it concerns; null for nobody and for somebody who was erased
     */
    record Line(
            UUID id,
            Instant at,
            String deed,
            @Nullable String by,
            @Nullable String concerns,
            String subject) {}

    /** The newest lines before this one, of one deed or of all. */
    List<Line> before(Organisation organisation, @Nullable UUID before, String deed, int most) {
        return sql.rows(
                "select a.id, a.done_at, a.deed, b.name as by_name, c.name as concerns_name, a.subject from audit a"
                        + " left join person b on b.id = a.person_id left join person c on c.id = a.concerns"
                        + " where a.organisation_id = ? and a.id < ? and (? = '' or a.deed = ?)"
                        + " order by a.id desc limit ?",
                row -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("deed"),
                        row.getString("by_name"),
                        row.getString("concerns_name"),
                        row.getString("subject")),
                organisation.id(),
                before == null ? AFTER_ALL : before,
                deed,
                deed,
                most);
    }
}
