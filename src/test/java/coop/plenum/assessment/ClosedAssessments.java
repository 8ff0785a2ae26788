package coop.plenum.assessment;

import coop.plenum.questionnaire.Questionnaire;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Assessments that were closed, for tests that start there. */
public final class ClosedAssessments {
    public static final Instant CLOSED = Instant.parse("2026-11-14T18:05:00Z");

    private ClosedAssessments() {}

    public static Assessment of(UUID organisation, Questionnaire questionnaire) {
        Assessment assessment = new Assessment(
                UUID.randomUUID(),
                new Assessment.Opening(
                        organisation, questionnaire, "2026", null, OptionalInt.empty(), Map.of(), Set.of()),
                CLOSED);
        assessment.close(CLOSED);
        return assessment;
    }
}
