package coop.plenum.scoring;

import coop.plenum.scoring.scale.Reply;
import java.util.Map;

/** One member's replies by item id, and the one role group they count in. The id only orders the sums. */
public record Voice(String id, String group, Map<String, Reply> replies) {
    public Voice {
        replies = Map.copyOf(replies);
    }
}
