package coop.plenum.identity.session;

import coop.plenum.identity.SignInSettings;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of all browsers. Only hashes of their tokens are kept, and they end at a fixed time. Plain SQL, because
 * one of its statements runs with every request of every signed-in person.
 */
@ApplicationScoped
public class Sessions {
    private static final String RECOGNISED = "select p.id, p.name, p.address, p.mark, s.administrator, s.only_for"
            + " from session s join person p on p.id = s.person_id"
            + " where s.token_hash = ? and s.way = ? and s.expires_at > ?";

    private final DataSource database;
    private final SignInSettings settings;
    private final Clock clock;

    Sessions(DataSource database, SignInSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who a session belongs to. */
    record Session(UUID person, String name, String mark, boolean administrator, Optional<UUID> only) {}

    /**
     * What a new session starts with.
     *
     * @param only the one thing to which it is confined; null where it is not
     * @param longest how long it may last at most, if less than sessions of this installation do
     */
    public record Opening(
            UUID person,
            boolean administrator,
            @Nullable String idToken,
            @Nullable UUID only,
            Duration longest) {
        private static final Duration ANY = ChronoUnit.FOREVER.getDuration();

        public static Opening of(UUID person) {
            return new Opening(person, false, null, null, ANY);
        }

        /** One that the provider vouched for. */
        public static Opening byProvider(UUID person, boolean administrator, String idToken) {
            return new Opening(person, administrator, idToken, null, ANY);
        }

        /** One by a personal link: for one thing, and no longer than the link would have been good for. */
        public static Opening confined(UUID person, UUID only, Duration longest) {
            return new Opening(person, false, null, only, longest);
        }
    }

    /**
     * How long a session lasts that is opened now. One by a personal link cannot be renewed at a provider, so it does not
     * end with the provider's day.
     */
    Duration length(Opening opening) {
        Duration usual = opening.only() == null ? settings.sessionLength() : SignInSettings.LINK_SESSION;
        return opening.longest().compareTo(usual) < 0 ? opening.longest() : usual;
    }

    Optional<Session> find(String token) {
        return withStatement(RECOGNISED, statement -> {
            statement.setString(1, Hash.of(token));
            statement.setString(2, settings.way().key());
            statement.setObject(3, now().atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        });
    }

    private Session read(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return new Session(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("mark"),
                row.getBoolean("administrator") || (address != null && settings.namesAdministrator(address)),
                Optional.ofNullable(row.getObject("only_for", UUID.class)));
    }

    /** Opens a session and answers its token, which is kept nowhere else. */
    String open(Opening opening) {
        String token = Ids.token();
        Instant now = now();
        String insert = "insert into session (token_hash, person_id, created_at, expires_at, way, administrator,"
                + " id_token, only_for) values (?, ?, ?, ?, ?, ?, ?, ?)";
        return withStatement(insert, statement -> {
            statement.setString(1, Hash.of(token));
            statement.setObject(2, opening.person());
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setObject(4, now.plus(length(opening)).atOffset(ZoneOffset.UTC));
            statement.setString(5, settings.way().key());
            statement.setBoolean(6, opening.administrator());
            statement.setString(7, opening.idToken());
            statement.setObject(8, opening.only());
            statement.executeUpdate();
            return token;
        });
    }

    /** What the provider gave when this session was opened. */
    Optional<String> idToken(String token) {
        return withStatement("select id_token from session where token_hash = ?", statement -> {
            statement.setString(1, Hash.of(token));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        });
    }

    void end(String token) {
        withStatement("delete from session where token_hash = ?", statement -> {
            statement.setString(1, Hash.of(token));
            return statement.executeUpdate();
        });
    }

    /** Ends every session of this person, in whatever browser. */
    public void endAll(UUID person) {
        withStatement("delete from session where person_id = ?", statement -> {
            statement.setObject(1, person);
            return statement.executeUpdate();
        });
    }

    /** Ends the sessions of this person that are confined to this one thing. */
    public void endConfined(UUID person, UUID only) {
        withStatement("delete from session where person_id = ? and only_for = ?", statement -> {
            statement.setObject(1, person);
            statement.setObject(2, only);
            return statement.executeUpdate();
        });
    }

    /** The person a provider knows by this issuer and subject, for requests that carry its token instead of a session. */
    Optional<Session> known(String issuer, String subject) {
        String select = "select p.id, p.name, p.address, p.mark, false as administrator, null::uuid as only_for"
                + " from identity i join person p on p.id = i.person_id where i.issuer = ? and i.subject = ?";
        return withStatement(select, statement -> {
            statement.setString(1, issuer);
            statement.setString(2, subject);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        });
    }

    private Instant now() {
        return clock.instant();
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T withStatement(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The sessions cannot be read or written", e);
        }
    }
}
