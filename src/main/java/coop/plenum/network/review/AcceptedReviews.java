package coop.plenum.network.review;

import coop.plenum.platform.Sql;
import coop.plenum.report.ReportReviews;
import coop.plenum.report.Reviewed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says on a report which networks accepted it. */
@ApplicationScoped
class AcceptedReviews implements ReportReviews {
    private final Sql sql;

    AcceptedReviews(Sql sql) {
        this.sql = sql;
    }

    /** Whoever was erased, or did not agree to be named, stands behind their network. */
    @Override
    public List<Reviewed> of(UUID organisation, UUID assessment, int revision) {
        return sql.rows(
                "select n.name, case when r.named then p.name end, r.accepted_at, r.accepted_note from review r"
                        + " join network n on n.id = r.network_id left join person p on p.id = r.accepted_by"
                        + " where r.organisation_id = ? and r.assessment_id = ? and r.report_revision = ?"
                        + " and r.state = 'ACCEPTED' order by r.accepted_at, r.id",
                row -> new Reviewed(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)).stream().toList(),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4)),
                organisation,
                assessment,
                revision);
    }
}
