package coop.plenum.report;

import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.Patterns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Makes and keeps the report in the transaction that closes the assessment. */
@ApplicationScoped
class Freezing {
    private final Reports reports;
    private final Patterns patterns;
    private final Clock clock;
    private final Random order = new SecureRandom();

    Freezing(Reports reports, Patterns patterns, Clock clock) {
        this.reports = reports;
        this.patterns = patterns;
        this.clock = clock;
    }

    void freeze(@Observes AssessmentClosed closed) {
        Instant now = clock.instant();
        ReportDocument document = ReportMaking.of(closed, this::required, now, order);
        reports.persist(new Report(
                closed.assessment().organisationId(), closed.assessment().id(), document, now));
    }

    private List<String> required(String pattern) {
        return patterns.find(pattern)
                .map(Pattern::relations)
                .map(Pattern.Relations::requires)
                .orElse(List.of());
    }
}
