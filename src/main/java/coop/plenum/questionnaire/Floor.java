package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.List;
import java.util.Map;

/**
 * What an organisation of these kinds must have, whatever its other marks.
 *
 * @param level the level of the question, 0 to 4, below whose mark the floor is not reached
 * @param kinds keys of kinds of organisation; empty for all
 */
public record Floor(int level, List<String> kinds, Text reason) {
    private static final int STEP = 25;

    /** The lowest displayed mark that reaches it, 0 to 100. */
    public int mark() {
        return STEP * level;
    }

    /** Whether it holds for an organisation with this profile. */
    public boolean holdsFor(Map<String, String> profile) {
        return kinds.isEmpty() || kinds.contains(profile.getOrDefault(Words.CHOSEN_BY, ""));
    }
}
