package coop.plenum.report;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import java.util.UUID;

/** Every query for reports; each takes the standing, and only members read them. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {
    private final ReportReviews reviews;
    private final Sql sql;

    Reports(ReportReviews reviews, Sql sql) {
        this.reviews = reviews;
        this.sql = sql;
    }

    /** The report of this assessment in its newest revision; empty until it is closed. */
    public Optional<Report> of(Standing standing, Assessment assessment) {
        if (!standing.isMember()) throw new ForbiddenException();
        return newest(assessment);
    }

    /** The same in one of its revisions. */
    public Optional<Report> of(Standing standing, Assessment assessment, int revision) {
        if (!standing.isMember()) throw new ForbiddenException();
        return in(assessment, revision);
    }

    /** The report behind a publication: whoever has its address may read it without a standing. */
    public Optional<Report> published(Assessment assessment, int revision) {
        return in(assessment, revision);
    }

    /** A stored document, for those that read many at once by a query of their own. */
    public static ReportDocument read(String document) {
        return ReportJson.read(document);
    }

    /** The report that an organisation shares with a network; how much of it may be shown is for the network's rules. */
    public Optional<Report> shared(Assessment assessment) {
        return newest(assessment);
    }

    /** The report behind a review: whoever was let into that may read it without a standing. */
    public Optional<Report> reviewed(Assessment assessment, int revision) {
        return in(assessment, revision);
    }

    private Optional<Report> in(Assessment assessment, int revision) {
        Optional<Report> newest = newest(assessment);
        return newest.filter(r -> r.revision() == revision)
                .or(() -> newest.flatMap(r -> earlier(assessment, revision)));
    }

    Optional<Report> newest(Assessment assessment) {
        return find("organisationId = ?1 and assessmentId = ?2", assessment.organisationId(), assessment.id())
                .firstResultOptional()
                .map(r -> complete(r, assessment));
    }

    private Optional<Report> earlier(Assessment assessment, int revision) {
        return sql.first(
                        "select document, frozen_at from earlier_report where organisation_id = ? and assessment_id = ?"
                                + " and revision = ?",
                        row -> new Report(
                                assessment.organisationId(),
                                assessment.id(),
                                ReportJson.read(row.getString(1)),
                                row.getTimestamp(2).toInstant()),
                        assessment.organisationId(),
                        assessment.id(),
                        revision)
                .map(r -> complete(r, assessment));
    }

    private Report complete(Report report, Assessment assessment) {
        return report.acceptedBy(reviews.of(assessment.organisationId(), assessment.id(), report.revision()));
    }

    /** Puts the next revision in the place of this one, which is kept; false where somebody else was faster. */
    boolean supersede(Assessment assessment, ReportDocument next) {
        int before = next.revision().number() - 1;
        sql.change(
                "insert into earlier_report (organisation_id, assessment_id, revision, document, frozen_at)"
                        + " select organisation_id, assessment_id, revision, document, frozen_at from report"
                        + " where organisation_id = ? and assessment_id = ? and revision = ? on conflict do nothing",
                assessment.organisationId(),
                assessment.id(),
                before);
        boolean done = sql.change(
                        "update report set document = cast(? as jsonb), revision = ?"
                                + " where organisation_id = ? and assessment_id = ? and revision = ?",
                        ReportJson.of(next),
                        before + 1,
                        assessment.organisationId(),
                        assessment.id(),
                        before)
                == 1;
        // What is in memory is of the revision before.
        newest(assessment).ifPresent(getEntityManager()::detach);
        return done;
    }
}
