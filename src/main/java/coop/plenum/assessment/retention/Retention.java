package coop.plenum.assessment.retention;

import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The periods, and carrying them out. */
@ApplicationScoped
class Retention {
    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    Retention(Sql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** In months after an assessment was closed: the shuffled voices, and the names of those who took part. */
    record Periods(int voices, int turnout) {}

    Periods of(UUID organisation) {
        return sql.first(
                        "select voices_kept, turnout_kept from organisation where id = ?",
                        row -> new Periods(row.getInt(1), row.getInt(2)),
                        organisation)
                .orElseThrow();
    }

    void set(UUID organisation, Periods periods) {
        sql.change(
                "update organisation set voices_kept = ?, turnout_kept = ? where id = ?",
                periods.voices(),
                periods.turnout(),
                organisation);
    }

    /** Deletes what is over; several copies may do so at once. */
    void carryOut() {
        delete("voice", "x.assessment_id", "voices_kept");
        delete("participation", "x.assessment_id", "turnout_kept");
        delete("personal_link", "x.assessment_id", "turnout_kept");
        delete("reminder", "x.assessment_id", "turnout_kept");
    }

    private void delete(String table, String assessment, String period) {
        List<UUID> touched = sql.rows(
                "delete from " + table + " x using assessment a, organisation o"
                        + " where a.organisation_id = x.organisation_id and a.id = " + assessment
                        + " and o.id = x.organisation_id and a.status = 'CLOSED'"
                        + " and a.closed_at < ?::timestamptz - make_interval(months => o." + period + ")"
                        + " returning x.organisation_id",
                row -> row.getObject(1, UUID.class),
                clock.instant());
        touched.stream()
                .distinct()
                .forEach(organisation ->
                        audit.note(new Audit.Entry(organisation, null, Deed.RETENTION_CARRIED_OUT, null, "")));
    }
}
