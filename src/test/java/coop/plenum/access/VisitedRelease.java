package coop.plenum.access;

import java.util.UUID;

/** A release to visit: the first of the visited network, with nothing in it. */
record VisitedRelease(VisitedNetwork network) {
    private static final String COLUMN = "{\"key\":\"overall\",\"dimension\":\"\",\"release\":1,\"cells\":[],"
            + "\"whole\":{\"organisations\":0,\"histogram\":[],\"shut\":\"too_few\"}}";
    private static final String REST = "\"principles\":[],\"questions\":[],\"percentages\":[],\"totals\":[],"
            + "\"disagreement\":[],\"suggested\":[],\"adopted\":[],\"trends\":[],\"rises\":[]}";

    /** The dimension of which the release has a page. */
    static final String DIMENSION = "governance-decision-making";

    /** Makes it, unless it is there. */
    void complete() {
        UUID id = network.id();
        network.place()
                .run(
                        "insert into release (network_id, id, campaign_id, number, made_at, document, ledger, columns,"
                                + " total_columns, dimensions) select ?, gen_random_uuid(), ?, 1, now(), jsonb_set(?::jsonb,"
                                + " '{questionnaire,contentHash}', to_jsonb((select content_hash from questionnaire_version"
                                + " limit 1))), '{\"groups\":[],\"entries\":{}}', '{}', '{}', '{}'"
                                + " where not exists (select 1 from release where network_id = ? and number = 1)",
                        id,
                        network.campaign(),
                        document(),
                        id);
    }

    private static String document() {
        return "{\"format\":1,\"network\":\"Visited network\",\"campaign\":\"Visited\",\"period\":\"2026\",\"number\":1,"
                + "\"madeAt\":\"2026-11-30T10:00:00Z\",\"questionnaire\":{\"key\":\"full\",\"version\":\"1\","
                + "\"name\":{\"byLanguage\":{\"en\":\"Full\"}}},\"peerTrait\":\"type\",\"groups\":[],"
                + "\"population\":{\"called\":1,\"counted\":0,\"named\":0},\"overall\":" + COLUMN + ",\"dimensions\":["
                + COLUMN.replace("overall", DIMENSION) + "]," + REST;
    }
}
