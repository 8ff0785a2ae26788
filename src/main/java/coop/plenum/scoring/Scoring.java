package coop.plenum.scoring;

import java.util.List;

/** The rules S1 to S14 of docs/scoring.md applied to one survey. The same survey always gives the same scores, in any order of items and voices. */
public final class Scoring {
    private Scoring() {}

    /** Everything at once. */
    public static Scores score(Survey survey) {
        throw new UnsupportedOperationException(
                "not written yet: " + survey.items().size());
    }

    /** The patterns that would help one principle most: S14 with the weights of that principle in place of the overall's. */
    public static List<Recommendation> recommendationsFor(Survey survey, String principle) {
        throw new UnsupportedOperationException("not written yet: " + principle);
    }
}
