package coop.plenum.report.publication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published report.
 *
 * @param parts what is shown beside the dimensions
 * @param withdrawnAt null while everybody who has the address may read it
 * @param revision the revision of the report that is shown
 * @param renewedAt when a steward last said what is shown; what came later is not
 */
record Publication(
        UUID organisation,
        UUID assessment,
        String token,
        Set<PublishedPart> parts,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        int revision,
        Instant renewedAt) {
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Where it is read, without the name of the host. */
    public String path() {
        return "/p/" + token;
    }

    public boolean shows(String part) {
        return PublishedPart.keys(parts).contains(part);
    }
}
