package coop.plenum.assessment.links;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes personal links a month after their last day. */
@ApplicationScoped
class ExpiredLinksJob {
    private final PersonalLinks links;

    ExpiredLinksJob(PersonalLinks links) {
        this.links = links;
    }

    @Scheduled(every = "6h", delayed = "10m")
    void remove() {
        links.removeOld();
    }
}
