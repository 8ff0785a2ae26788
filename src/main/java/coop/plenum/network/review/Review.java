package coop.plenum.network.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed in.
 *
 * @param revision the revision of the report that was handed in last
 * @param note what the organisation wrote to the reviewers
 * @param links those of the links beside members' notes that go with it
 * @param ownLinks the organisation's own
 * @param version counts the changes, from 1
 */
public record Review(
        UUID network,
        UUID id,
        UUID campaign,
        UUID organisation,
        UUID assessment,
        int revision,
        Procedure procedure,
        String note,
        List<String> links,
        List<String> ownLinks,
        int version,
        Instant changedAt,
        @Nullable Instant acceptedAt,
        String acceptedNote) {
    public static final int LONGEST_WORDS = 5_000;
    public static final int LONGEST_WHY = 2_000;

    /** The address of its page for reviewers. */
    public String path() {
        return "/reviews/" + id;
    }

    /** The address of its page for the organisation. */
    public String pathForOrganisation() {
        return "/organisations/" + organisation + "/networks/" + network + "/campaigns/" + campaign + "/review";
    }
}
