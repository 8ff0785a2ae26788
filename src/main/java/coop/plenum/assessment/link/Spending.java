package coop.plenum.assessment.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Spends a link in a transaction of its own, so that its session is opened only once that is certain. */
@ApplicationScoped
class Spending {
    private final PersonalLinks links;

    Spending(PersonalLinks links) {
        this.links = links;
    }

    /** Whether this call spent it. */
    @Transactional
    public boolean spend(PersonalLinks.Link link) {
        return links.spend(link);
    }
}
