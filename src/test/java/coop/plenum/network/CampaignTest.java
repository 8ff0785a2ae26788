package coop.plenum.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTest {
    @Test
    void daysBeginAndEndInItsOwnTimeZone() {
        Campaign auckland = campaign("Pacific/Auckland", null);
        assertEquals(Campaign.Stage.PLANNED, auckland.stage(Instant.parse("2026-09-30T10:59:59Z")));
        assertEquals(Campaign.Stage.RUNNING, auckland.stage(Instant.parse("2026-09-30T11:00:00Z")));
        assertEquals(Campaign.Stage.RUNNING, auckland.stage(Instant.parse("2026-11-30T10:59:59Z")));
        assertEquals(Campaign.Stage.OVERDUE, auckland.stage(Instant.parse("2026-11-30T11:00:00Z")));
        Campaign bogota = campaign("America/Bogota", null);
        assertEquals(Campaign.Stage.PLANNED, bogota.stage(Instant.parse("2026-10-01T04:59:59Z")));
        assertEquals(Campaign.Stage.RUNNING, bogota.stage(Instant.parse("2026-12-01T04:59:59Z")));
    }

    @Test
    void aClosedOneIsClosedWhateverTheDay() {
        Instant now = Instant.parse("2026-10-15T00:00:00Z");
        assertEquals(Campaign.Stage.CLOSED, campaign("Europe/Madrid", now).stage(now));
    }

    @Test
    void moreTimeIsNeverLess() {
        Campaign campaign = campaign("Europe/Madrid", null);
        assertEquals(LocalDate.parse("2026-11-30"), campaign.lastDay(null));
        assertEquals(LocalDate.parse("2026-11-30"), campaign.lastDay(LocalDate.parse("2026-11-01")));
        assertEquals(LocalDate.parse("2026-12-24"), campaign.lastDay(LocalDate.parse("2026-12-24")));
    }

    private static Campaign campaign(String zone, @org.jspecify.annotations.Nullable Instant closedAt) {
        return new Campaign(
                new UUID(0, 1),
                new UUID(0, 2),
                "Campaign",
                "2026",
                "hash",
                "quick",
                LocalDate.parse("2026-10-01"),
                LocalDate.parse("2026-11-30"),
                ZoneId.of(zone),
                "",
                Campaign.Audience.ALL,
                false,
                "",
                closedAt);
    }
}
