package coop.plenum.workshop.vote;

import coop.plenum.scoring.Disclosure;
import java.util.List;
import java.util.Map;

/**
 * How those moved who chose something in both rounds.
 *
 * @param up how many chose a choice further along in the second round
 */
public record Movement(int up, int down, int stayed) {
    public static final Movement NONE = new Movement(0, 0, 0);

    /** From pairs of choices, first and second, with how often each occurs. */
    static Movement of(List<Choice> choices, Map<Pair, Integer> pairs) {
        List<String> order = choices.stream().map(Choice::value).toList();
        int up = 0;
        int down = 0;
        int stayed = 0;
        for (Map.Entry<Pair, Integer> pair : pairs.entrySet()) {
            int from = order.indexOf(pair.getKey().first());
            int to = order.indexOf(pair.getKey().second());
            if (from < 0 || to < 0) continue;
            if (to > from) up += pair.getValue();
            else if (to < from) down += pair.getValue();
            else stayed += pair.getValue();
        }
        return new Movement(up, down, stayed);
    }

    /** What one seat chose in the first round and in the second. */
    record Pair(String first, String second) {}

    public int all() {
        return up + down + stayed;
    }

    /** As for a tally: from five on, or where votes are named. */
    public boolean isShown(boolean named) {
        return all() > 0 && (named || Disclosure.mayShowItems(all()));
    }
}
