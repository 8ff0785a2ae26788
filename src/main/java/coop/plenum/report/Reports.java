package coop.plenum.report;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import java.util.UUID;

/** Every query for reports; each takes the standing, and only members read them. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {
    /** The report of this assessment; empty until it is closed. */
    public Optional<Report> of(Standing standing, Assessment assessment) {
        if (!standing.isMember()) throw new ForbiddenException();
        return of(standing.organisation().id(), assessment.id());
    }

    /** The report behind a publication: whoever has its address may read it without a standing. */
    public Optional<Report> published(Assessment assessment) {
        return of(assessment.organisationId(), assessment.id());
    }

    /** A stored document, for those that read many at once by a query of their own. */
    public static ReportDocument read(String document) {
        return ReportJson.read(document);
    }

    /** The report that an organisation shares with a network; how much of it may be shown is for the network's rules. */
    public Optional<Report> shared(Assessment assessment) {
        return of(assessment.organisationId(), assessment.id());
    }

    private Optional<Report> of(UUID organisation, UUID assessment) {
        return find("organisationId = ?1 and assessmentId = ?2", organisation, assessment)
                .firstResultOptional();
    }
}
