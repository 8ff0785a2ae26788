package coop.plenum.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/** Makes identifiers: time-ordered UUIDs (version 7, RFC 9562) for rows, random tokens for links and sessions. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private Ids() {}

    /** A new UUIDv7: 48 bits of milliseconds, 74 random bits. */
    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }

    /** An unguessable token of 256 bits, safe in an address. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
