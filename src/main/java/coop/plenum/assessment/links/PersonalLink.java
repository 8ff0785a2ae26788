package coop.plenum.assessment.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A personal link that somebody has in their hands: whose it is and what it opens.
 *
 * @param questionnaire the content hash of the version that is answered
 */
record PersonalLink(
        UUID organisation,
        String organisationName,
        UUID assessment,
        String questionnaire,
        String period,
        UUID person,
        String personName,
        LocalDate validUntil,
        LinkState state) {

    /** The address of its assessment. */
    String path() {
        return "/organisations/" + organisation + "/assessments/" + assessment;
    }

    /** How long it would still be good for. */
    Duration left(Clock clock) {
        Instant end = validUntil.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return Duration.between(clock.instant(), end);
    }
}
