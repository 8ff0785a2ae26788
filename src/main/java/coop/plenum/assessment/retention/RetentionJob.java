package coop.plenum.assessment.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Deletes once a day what is kept no longer. */
@ApplicationScoped
class RetentionJob {
    private final Retention retention;

    RetentionJob(Retention retention) {
        this.retention = retention;
    }

    @Scheduled(every = "24h", delayed = "20m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void carryOut() {
        retention.carryOut();
    }
}
