package coop.plenum.report;

import coop.plenum.scoring.Disclosure;
import java.util.Map;
import java.util.TreeMap;

/** The version and the parameters of {@code docs/scoring.md}, kept with every report so that it stays readable. */
final class ScoringRules {
    static final String VERSION = "1.0";

    /** Below this share of people who know, in per cent, a question stands under "what we do not know yet". */
    static final int KNOWN_BY_FEW = 60;

    private ScoringRules() {}

    static Map<String, Integer> parameters() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("voicesForDimensions", Disclosure.DIMENSIONS.least()),
                Map.entry("voicesForQuestions", Disclosure.ITEMS.least()),
                Map.entry("answersPerQuestion", 3),
                Map.entry("scoredOfApplicableWeightPercent", 60),
                Map.entry("scoredOfDesignedWeightPercent", 40),
                Map.entry("questionsPerDimension", 3),
                Map.entry("overallThirdsOfDimensionWeight", 2),
                Map.entry("agreementStrongPercent", 75),
                Map.entry("agreementFairPercent", 58),
                Map.entry("agreementWeakPercent", 40),
                Map.entry("rangePercent", 90),
                Map.entry("addedMembers", 3),
                Map.entry("addedMembersApartPoints", 25),
                Map.entry("fragilePoints", 10),
                Map.entry("weightsMovePercent", 25),
                Map.entry("groupSize", 5),
                Map.entry("groupDifferencePoints", 10),
                Map.entry("groupRangePercent", 99),
                Map.entry("suggestionNeedPoints", 20),
                Map.entry("suggestionKnownPercent", 50),
                Map.entry("knownByFewPercent", KNOWN_BY_FEW)));
    }
}
