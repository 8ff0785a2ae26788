package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2026-11-14T18:05:00.123Z");

    @Test
    void anIdIsAVersionSevenUuidOfItsMillisecond() {
        UUID id = Ids.next(at(NOW));
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void laterIdsSortBehindEarlierOnes() {
        String early = Ids.next(at(NOW)).toString();
        String late = Ids.next(at(NOW.plusMillis(1))).toString();
        assertTrue(early.compareTo(late) < 0, early + " before " + late);
    }

    @Test
    void idsOfOneMomentDiffer() {
        Set<UUID> ids = Stream.generate(() -> Ids.next(at(NOW))).limit(1_000).collect(Collectors.toSet());
        assertEquals(1_000, ids.size());
    }

    @Test
    void aTokenIsLongSafeInAnAddressAndNeverTheSame() {
        String token = Ids.token();
        assertTrue(token.matches("[A-Za-z0-9_-]{43}"), token);
        assertTrue(!token.equals(Ids.token()));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
