package coop.plenum.workshop.rehearsal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps rehearsals going. */
@ApplicationScoped
class RehearsalJob {
    private final Rehearsing rehearsing;

    RehearsalJob(Rehearsing rehearsing) {
        this.rehearsing = rehearsing;
    }

    @Scheduled(every = "2s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        rehearsing.turn();
    }
}
