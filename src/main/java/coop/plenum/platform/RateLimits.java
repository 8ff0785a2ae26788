package coop.plenum.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * How often somebody may do a thing, counted for all copies of the application together. What is counted is kept as a
 * number that does not tell the address it was made from.
 */
@ApplicationScoped
public class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final ProxyManager<Long> counters;

    RateLimits(DataSource database) {
        counters = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("rate_limit")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW))
                .build();
    }

    /** Counts one more; whether it was within {@code most} in a quarter of an hour. Not for use in a transaction. */
    public boolean allow(String whose, int most) {
        return counter(whose, most).tryConsume(1);
    }

    private Bucket counter(String whose, int most) {
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(most).refillGreedy(most, WINDOW))
                .build();
        return counters.builder().build(number(whose), () -> limit);
    }

    /** Whether {@code whose} may do it once more, without counting it. */
    public boolean leaves(String whose, int most) {
        return counter(whose, most).getAvailableTokens() > 0;
    }

    private static long number(String whose) {
        return Long.parseUnsignedLong(Hash.of(whose).substring(0, 16), 16);
    }
}
