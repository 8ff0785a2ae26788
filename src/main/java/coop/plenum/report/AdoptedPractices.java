package coop.plenum.report;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an organisation's plan says to its reports. */
public interface AdoptedPractices {
    /**
     * Whether the questions behind a practice moved since the report that suggested it.
     *
     * @param status of the action, as in message keys
     * @param before the mark of its questions then; null where the two cannot be compared
     * @param outcome a change, or why there is none to tell, as in message keys
     */
    record Outcome(
            String pattern,
            String status,
            @Nullable Integer before,
            @Nullable Integer now,
            String outcome) {}

    /**
     * An adopted practice as it was agreed.
     *
     * @param step in the organisation's own words; empty for the practice's first step
     * @param ownerName empty where nobody looks after it
     */
    record Agreed(
            String pattern,
            String status,
            String step,
            String ownerName,
            @Nullable LocalDate dueOn) {}

    /** The plan, apart from what was dropped, in its order. */
    List<Agreed> agreed(Standing standing);

    /** The status of each adopted practice, by its slug. */
    Map<String, String> adopted(Standing standing);

    /** For each practice adopted from an earlier report, what this report says of its questions. */
    List<Outcome> outcomes(Standing standing, Assessment now);
}
