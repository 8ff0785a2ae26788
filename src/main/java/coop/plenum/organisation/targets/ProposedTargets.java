package coop.plenum.organisation.targets;

import coop.plenum.organisation.Standing;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Levels that others propose to an organisation; it decides whether it takes them. */
public interface ProposedTargets {
    /**
     * What one of them proposes.
     *
     * @param by the id of who proposes it
     * @param name of who proposes it
     * @param levels 1 to 4, by dimension; never empty
     */
    record Proposal(UUID by, String name, Map<String, Integer> levels) {}

    /** Those made to this organisation, by the name of who makes them. */
    List<Proposal> to(Standing standing);
}
