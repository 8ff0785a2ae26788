package coop.plenum.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Reports with every question of the full questionnaire, of which each organisation gets another one every year. */
final class Templates {
    private static final int MANY = 997;

    private Templates() {}

    static void given(Connection database, UUID network, UUID campaign, int size) throws SQLException {
        make(database);
        Cooperative.run(
                database,
                "insert into report (organisation_id, assessment_id, document, frozen_at) select md5(? || i)::uuid,"
                        + " md5(? || i)::uuid, t.document, now() from generate_series(1, ?) i join template t on"
                        + " t.n = (i + ? * (1 + i / ?)) % ?",
                network.toString(),
                campaign.toString(),
                size,
                Math.floorMod(campaign.hashCode(), MANY),
                MANY,
                MANY);
    }

    private static void make(Connection database) throws SQLException {
        Cooperative.run(database, "create temporary table if not exists template (n int primary key, document jsonb)");
        Cooperative.run(
                database,
                "insert into template select n, jsonb_build_object('format', 4, 'organisation', 'Co-op', 'period', '2026',"
                        + " 'closedAt', '2026-01-01T00:00:00Z', 'questionnaire', jsonb_build_object('key', 'full', 'version', '1',"
                        + " 'contentHash', q.content_hash, 'name', '{\"byLanguage\": {\"en\": \"Full\"}}'::jsonb),"
                        + " 'rules', '{\"version\": \"1\", \"parameters\": {}, \"dimensionWeights\": {}}'::jsonb,"
                        + " 'voices', '{\"answered\": 20, \"eligible\": 30, \"detail\": \"questions\"}'::jsonb,"
                        + " 'overall', jsonb_build_object('status', 'ok', 'mark', " + mark() + "),"
                        + " 'dimensions', " + marks("dimensions") + ", 'principles', " + marks("principles") + ","
                        + " 'questions', (select jsonb_agg(jsonb_build_object('id', x ->> 'id', 'dimension', x ->> 'dimension',"
                        + " 'status', 'scored', 'fact', false, 'confirmed', false, 'mark', " + mark() + ", 'answers', 20,"
                        + " 'dontKnow', 2, 'notApplicable', 0, 'counts', '[1, 2, 3, 4, 10]'::jsonb, 'agreement',"
                        + " case when random() + n * 0 < 0.3 then 'split' else 'fair' end, 'twoCamps', false))"
                        + " from jsonb_array_elements(q.document::jsonb -> 'questions') x),"
                        + " 'suggestions', (select jsonb_agg(jsonb_build_object('pattern', 'pattern-' || (n * 7 + j * 11) % 80,"
                        + " 'tag', 'act', 'need', 40, 'carries', 10, 'gain', 4, 'questions', '[]'::jsonb))"
                        + " from generate_series(1, 15) j), 'groups', '[]'::jsonb, 'unconfirmed', '[]'::jsonb, 'gaps', '[]'::jsonb,"
                        + " 'notes', '[]'::jsonb, 'facts', '[]'::jsonb, 'floors', '[]'::jsonb)"
                        + " from generate_series(0, ?) n, questionnaire_version q where q.questionnaire_key = 'full'"
                        + " and not exists (select 1 from template)",
                MANY - 1);
    }

    private static String marks(String of) {
        return "(select jsonb_agg(jsonb_build_object('key', x ->> 'key', 'status', 'ok', 'mark', " + mark()
                + ", 'band', 2, 'fragile', false, 'everyoneAnswered', false, 'questions', '[]'::jsonb))"
                + " from jsonb_array_elements(q.document::jsonb -> '" + of + "') x)";
    }

    /** Another one for each row. */
    private static String mark() {
        return "(random() * 100 + n * 0)::int";
    }
}
