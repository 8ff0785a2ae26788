package coop.plenum.bench;

import coop.plenum.support.Federation;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The board of a campaign that calls 100, 10,000 and 100,000 organisations, half of which answer with ten members each:
 * calling them, the first page, the last, and one narrowed by name. Run it with
 * {@code -Dbench.class=coop.plenum.bench.Boards}.
 */
public final class Boards {
    private static final int TIMES = 40;
    private static final List<Integer> SIZES = List.of(100, 10_000, 100_000);

    private Boards() {}

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "boards")
                .toAbsolutePath();
        int port = Ports.free();
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port);
                Connection database = Cooperative.connect(port)) {
            for (int size : SIZES) measure(plenum, database, size);
        }
    }

    private static void measure(PackagedPlenum plenum, Connection database, int size) throws SQLException {
        Federation federation = Federation.founded(plenum.address(), "Network of " + size, "type");
        fill(database, UUID.fromString(federation.id()), size);
        long before = System.nanoTime();
        String campaign = federation.campaign("Campaign of " + size);
        System.out.printf("%d organisations, called in %d ms%n", size, (System.nanoTime() - before) / 1_000_000);
        answer(database, UUID.fromString(campaign.substring(campaign.lastIndexOf('/') + 1)));
        HttpBrowser coordinator = federation.coordinator();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", campaign);
        pages.put("last page", campaign + "?page=9999999");
        pages.put("answering only", campaign + "?stage=answering");
        pages.put("by name", campaign + "?name=Organisation+77");
        pages.forEach((name, path) ->
                System.out.printf("%d organisations, board, %s: %s%n", size, name, timed(coordinator, path)));
    }

    private static Percentiles timed(HttpBrowser coordinator, String path) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            if (coordinator.get(path).status() != 200) throw new IllegalStateException(path);
            if (i >= TIMES / 2) times.add(System.nanoTime() - before);
        }
        return new Percentiles(times);
    }

    private static void fill(Connection database, UUID network, int size) throws SQLException {
        run(
                database,
                "with made as (insert into organisation (id, name, profile, created_at) select gen_random_uuid(),"
                        + " 'Organisation ' || n, jsonb_build_object('org_type', case n % 3 when 0 then 'mutual' when 1"
                        + " then 'worker_coop' else 'association' end, 'people_count', '5_to_9'), now()"
                        + " from generate_series(1, ?) n returning id)"
                        + " insert into network_member (network_id, organisation_id, state, territory, since)"
                        + " select ?, id, 'MEMBER', 'Region ' || (random() * 20)::int, now() from made",
                size,
                network);
    }

    /** Every second organisation begins, with ten members who have answered. */
    private static void answer(Connection database, UUID campaign) throws SQLException {
        run(
                database,
                "insert into assessment (organisation_id, id, questionnaire, questionnaire_key, period, eligible, profile,"
                        + " tags, status, opened_at) select k.organisation_id, gen_random_uuid(), c.questionnaire,"
                        + " c.questionnaire_key, c.period, 12, '{}', '[]', 'OPEN', now() from campaign_call k join campaign c"
                        + " on c.network_id = k.network_id and c.id = k.campaign_id where c.id = ?"
                        + " and hashtext(k.organisation_id::text) % 2 = 0",
                campaign);
        run(
                database,
                "update campaign_call k set assessment_id = a.id from assessment a where a.organisation_id ="
                        + " k.organisation_id and k.campaign_id = ?",
                campaign);
        run(
                database,
                "insert into participation (organisation_id, id, assessment_id, paper_number, role_group)"
                        + " select k.organisation_id, gen_random_uuid(), k.assessment_id, n, 'WORKER' from campaign_call k,"
                        + " generate_series(1, 10) n where k.campaign_id = ? and k.assessment_id is not null",
                campaign);
        run(database, "analyze");
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }
}
