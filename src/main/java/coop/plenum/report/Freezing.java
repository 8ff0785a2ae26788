package coop.plenum.report;

import coop.plenum.assessment.AssessmentClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/** Makes and keeps the report in the transaction that closes the assessment. */
@ApplicationScoped
class Freezing {
    private final Reports reports;
    private final Requirements required;
    private final Clock clock;
    private final Random order = new SecureRandom();

    Freezing(Reports reports, Requirements required, Clock clock) {
        this.reports = reports;
        this.required = required;
        this.clock = clock;
    }

    void freeze(@Observes AssessmentClosed closed) {
        Instant now = clock.instant();
        ReportDocument document = ReportMaking.of(closed, required, now, order);
        reports.persist(new Report(
                closed.assessment().organisationId(), closed.assessment().id(), document, now));
    }
}
