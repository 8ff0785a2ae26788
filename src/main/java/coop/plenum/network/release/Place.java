package coop.plenum.network.release;

import coop.plenum.scoring.peer.Peers;
import org.jspecify.annotations.Nullable;

/**
 * Where one organisation stands in one dimension or principle, worked out once as the release was made; its members alone
 * read it.
 *
 * @param key of the dimension or principle, or {@code overall}
 * @param mark its own, as its report shows it
 * @param quarter among everybody, from twelve organisations on; {@code groupQuarter} among its peer group
 * @param percentile 5 to 95, from twenty organisations on
 */
public record Place(
        String key,
        int mark,
        Peers.@Nullable Position quarter,
        @Nullable Integer percentile,
        Peers.@Nullable Position groupQuarter,
        @Nullable Integer groupPercentile) {}
