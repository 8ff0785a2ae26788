package coop.plenum.workshop.scene;

import coop.plenum.workshop.vote.GroupGap;
import coop.plenum.workshop.vote.Tally;
import java.util.List;
import java.util.Map;

/**
 * A round of votes that was shown.
 *
 * @param spread whether it may be seen how the votes are spread
 * @param later whether a few votes have come since that are not in it, so that nobody can be found out
 * @param names who voted what, by value; empty unless that was announced
 */
public record Shown(
        int round,
        Tally tally,
        boolean spread,
        boolean later,
        VoteChart small,
        VoteChart large,
        List<GroupGap> gaps,
        Map<String, List<String>> names) {
    /** Its number in message keys. */
    public String key() {
        return round == 1 ? "first" : "second";
    }
}
