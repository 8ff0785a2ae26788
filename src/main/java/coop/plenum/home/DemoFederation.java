package coop.plenum.home;

import coop.plenum.network.sharing.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The invented network of the trial: its name, its organisations, and what they are like. */
final class DemoFederation {
    static final String NAME = "Valley Federation";
    static final String INTRODUCTION =
            "We are co-operatives and associations of one valley. Once a year each of us looks"
                    + " at itself through the voices of its members, and together we see where help is needed most.";
    static final String SUMMARY = "Almost everybody took part. Next year we want to learn from each other how to"
            + " share knowledge and tools.";

    /** In the order in which types are handed out. */
    static final List<String> NAMES = List.of(
            "Almond Grove Housing",
            "Bread & Roses Café",
            "Canal Street Childcare",
            "Dyers’ Lane Housing",
            "Eastgate Bicycles",
            "Fairwater Elderly Care",
            "Garden Court Housing",
            "Hilltop Dairy",
            "Inkwell Youth Centre",
            "Jubilee Row Housing",
            "Kingfisher Printing",
            "Lantern Theatre",
            "Millrace Housing",
            "Northfield Vegetables",
            "Oakleaf Neighbours",
            "Pump House Housing",
            "Quarry Road Repairs",
            "Riverside Music School",
            "Saltmarsh Housing",
            "Tidewater Fish",
            "Upland Walking Club",
            "Vine Street Housing",
            "Weavers’ Workshop",
            "Yarrow Food Bank");

    /** Those that took part and share nothing. */
    static final Set<String> SHY = Set.of("Hilltop Dairy", "Lantern Theatre", "Vine Street Housing");

    /** Those that are shown by name; everybody else is counted without one. */
    private static final Set<String> OPEN = Set.of(DemoCast.BAKERY, "Bread & Roses Café");

    private static final List<String> TYPES = List.of("housing_coop", "worker_coop", "association");
    private static final List<String> SIZES = List.of("5_to_9", "10_to_49", "10_to_49", "50_or_more");

    private DemoFederation() {}

    static Map<String, String> profile(int number) {
        return Map.of(
                "org_type", TYPES.get(number % TYPES.size()),
                "people_count", SIZES.get(number % SIZES.size()),
                "place", number % 2 == 0 ? "town" : "rural");
    }

    static Choice choice(String name) {
        if (SHY.contains(name)) return Choice.NONE;
        return OPEN.contains(name) ? Choice.NAMED : Choice.ANONYMOUS;
    }

    /** In which dimensions the network is strong, in levels. */
    static int strength(String dimension) {
        return switch (dimension) {
            case "community-culture", "governance-decision-making" -> 1;
            case "technology-infrastructure" -> -1;
            default -> 0;
        };
    }
}
