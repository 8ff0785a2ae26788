package coop.plenum.network.release.making;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes from reports what releases count soon after it is shared, so that a release of thousands is made in seconds. */
@ApplicationScoped
class GistsJob {
    private final Gists gists;

    GistsJob(Gists gists) {
        this.gists = gists;
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        gists.takeShared();
    }
}
