package coop.plenum.network.release;

import java.time.Instant;
import java.util.UUID;

/**
 * A frozen comparison, as lists show it.
 *
 * @param number counts the releases of the network, from 1
 */
public record Release(
        UUID network, UUID id, int number, UUID campaign, String campaignTitle, String period, Instant madeAt) {
    /** The address of its page for coordinators. */
    public String path() {
        return "/networks/" + network + "/releases/" + number;
    }

    /** The address of its page for one of the organisations. */
    public String pathFor(UUID organisation) {
        return "/organisations/" + organisation + "/networks/" + network + "/releases/" + number;
    }
}
