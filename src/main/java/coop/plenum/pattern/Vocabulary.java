package coop.plenum.pattern;

import java.util.List;

/** The keys that a pattern file may use, in the order in which they are shown. */
public final class Vocabulary {
    public static final List<String> DIMENSIONS = List.of(
            "community-culture",
            "governance-decision-making",
            "economic-livelihood",
            "knowledge-learning",
            "technology-infrastructure",
            "ecology-environment",
            "wellbeing-resilience");

    public static final List<String> PRINCIPLES = List.of(
            "humanism",
            "equity",
            "democratic_governance",
            "cooperation",
            "environmental_sustainability",
            "territorial_responsibility");

    public static final List<String> ORG_TYPES = List.of(
            "worker_coop",
            "consumer_coop",
            "producer_coop",
            "housing_coop",
            "multi_stakeholder_coop",
            "mutual",
            "association",
            "foundation",
            "social_enterprise",
            "informal_group");

    /** How near the pattern's counterpart in the Commons OS library is. */
    static final List<String> MATCHES = List.of("exact", "close", "personal");

    static final List<String> TRANSLATIONS = List.of("es", "fr");

    /** Of a dimension's strength and of the effort alike. */
    static final int LEAST = 1;

    static final int MOST = 3;

    private Vocabulary() {}
}
