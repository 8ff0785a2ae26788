package coop.plenum.bench;

import coop.plenum.identity.session.SessionCookie;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.support.Village;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** An organisation with so many members, each signed in, and an open assessment of the full questionnaire. */
record Cooperative(Village village, UUID organisation, UUID assessment, List<UUID> people, List<String> sessions) {
    static final String COOKIE = SessionCookie.NAME;

    static Cooperative founded(URI start, Connection database, int members) throws SQLException {
        Village village = Village.founded(start, "Bench of " + members, "full", Map.of("org_type", "worker_coop"));
        UUID organisation = last(village.organisation());
        List<UUID> people = new ArrayList<>();
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            UUID person = UUID.randomUUID();
            String token = Ids.token();
            run(database, "insert into person (id, name, created_at) values (?, ?, now())", person, "Member " + i);
            run(
                    database,
                    "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                            + " values (?, ?, ?, ?, 'MEMBER', now())",
                    organisation,
                    UUID.randomUUID(),
                    person,
                    List.of("WORKER", "USER", "BOARD", "VOLUNTEER", "STAFF").get(i % 5));
            run(
                    database,
                    "insert into session (token_hash, person_id, created_at, expires_at) values (?, ?, now(), ?)",
                    Hash.of(token),
                    person,
                    OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
            people.add(person);
            sessions.add(token);
        }
        return new Cooperative(village, organisation, last(village.assessment()), people, sessions);
    }

    static Connection connect(int port) throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
        return database.getConnection();
    }

    private static UUID last(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }
}
