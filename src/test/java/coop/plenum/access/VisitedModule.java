package coop.plenum.access;

import coop.plenum.questionnaire.Documents;
import coop.plenum.questionnaire.reading.OwnSample;

/** Own questions in every network here, so that whichever is visited has a version and a practice. */
record VisitedModule(VisitedPlace place) {
    private static final OwnSample SAMPLE = OwnSample.unchanged();

    /** The number of a version. */
    String number() {
        place.run(
                "insert into module_version (network_id, number, content_hash, source, document, written_at, used_at,"
                        + " effect) select id, 1, 'visited', ?, ?, now(), now(), cast(? as jsonb) from network"
                        + " on conflict do nothing",
                SAMPLE.text(),
                Documents.of(SAMPLE.own()),
                "{\"campaign\":\"\",\"compared\":0,\"checked\":0,\"unmoved\":true,\"held\":false,\"lines\":[]}");
        return "1";
    }

    /** The name of a practice of one of them. */
    String practice() {
        place.run(
                "insert into network (id, name, peer_trait, created_at) select gen_random_uuid(), 'Visited practices',"
                        + " 'TYPE', now() where not exists (select 1 from network)");
        number();
        place.run("insert into module_prefix (network_id, prefix) select network_id, 'VAL' from module_version"
                + " where content_hash = 'visited' limit 1 on conflict do nothing");
        return "val-lend-a-hand";
    }
}
