package coop.plenum.support;

import coop.plenum.identity.session.SessionCookie;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;

/** The fixed cast of the tests: always the same people, signed in without going through the pages. */
@ApplicationScoped
public class World {
    /** A steward. */
    public static final UUID ALICE = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    /** A member. */
    public static final UUID BOB = UUID.fromString("01900000-0000-7000-8000-00000000000b");
    /** The outsider: a member of another organisation. */
    public static final UUID CAROL = UUID.fromString("01900000-0000-7000-8000-00000000000c");
    /** An administrator, by her address. */
    public static final UUID DANA = UUID.fromString("01900000-0000-7000-8000-00000000000d");

    /** The cookie in which a browser keeps its session. */
    public static final String COOKIE = SessionCookie.NAME;

    private final DataSource database;

    World(DataSource database) {
        this.database = database;
    }

    /** Makes the people, unless they are there. */
    public void peopled() {
        person(ALICE, "Alice", "alice@example.org");
        person(BOB, "Bob", "bob@example.org");
        person(CAROL, "Carol", "carol@example.org");
        person(DANA, "Dana", "dana@example.org");
    }

    private void person(UUID id, String name, String address) {
        execute(
                "insert into person (id, name, address, created_at) values (?, ?, ?, now()) on conflict do nothing",
                id,
                name,
                address);
    }

    /** A new session of this person; the value of its cookie. */
    public String session(UUID person) {
        String token = Ids.token();
        execute(
                "insert into session (token_hash, person_id, created_at, expires_at) values (?, ?, now(), ?)",
                Hash.of(token),
                person,
                Instant.now().plus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
        return token;
    }

    public int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
