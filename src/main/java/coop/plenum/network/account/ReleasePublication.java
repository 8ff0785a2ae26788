package coop.plenum.network.account;

import coop.plenum.network.release.Release;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published release.
 *
 * @param withdrawnAt null while everybody who has the address may read it
 */
record ReleasePublication(
        Release release,
        String token,
        Instant publishedAt,
        @Nullable Instant withdrawnAt) {
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Where it is read, without the name of the host. */
    public String path() {
        return "/n/" + token;
    }
}
