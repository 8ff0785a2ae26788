package coop.plenum.network;

import java.util.UUID;

/**
 * Organisations that assess themselves together.
 *
 * @param introduction its own words before its report; perhaps empty
 * @param listed whether stewards find it and may ask to join
 * @param demo whether this is invented content of the trial
 */
public record Network(UUID id, String name, String introduction, PeerTrait peerTrait, boolean listed, boolean demo) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_INTRODUCTION = 5000;

    /** The address of its page, without a slash at the end. */
    public String path() {
        return "/networks/" + id;
    }

    /** The address of its page for one of its organisations. */
    public String pathFor(UUID organisation) {
        return "/organisations/" + organisation + "/networks/" + id;
    }
}
