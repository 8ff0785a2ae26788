package coop.plenum.identity.link;

import coop.plenum.platform.Hash;
import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How often links may be asked for, counted across all copies of the application. */
@ApplicationScoped
class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 5;
    private static final int PER_CLIENT = 60;
    private static final int HEX = 16;
    private static final int KEY_DIGITS = 15;

    private final ProxyManager<Long> buckets;

    RateLimits(AgroalDataSource database) {
        this.buckets = Bucket4jPostgreSQL.advisoryLockBasedBuilder(database)
                .table("rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .build();
    }

    /** Whether one more mail to this address, asked for by this client, is still decent. */
    boolean allow(String address, String client) {
        return take("client:" + client, PER_CLIENT) && take("address:" + address, PER_ADDRESS);
    }

    private boolean take(String key, int most) {
        BucketConfiguration rule = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
        return buckets.getProxy(number(key), () -> rule).tryConsume(1);
    }

    /** The table's key is a number: 60 bits of the hash. */
    private static long number(String key) {
        return Long.parseLong(Hash.of(key).substring(0, KEY_DIGITS), HEX);
    }
}
