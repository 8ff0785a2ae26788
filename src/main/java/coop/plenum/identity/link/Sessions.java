package coop.plenum.identity.link;

import coop.plenum.identity.Person;
import coop.plenum.identity.SignInWay;
import coop.plenum.identity.SignedIn;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The sessions of the built-in sign-in, thirty days each. Plain SQL, because they are asked for before a request has
 * anything else.
 */
@ApplicationScoped
public class Sessions {
    static final Duration LASTS = Duration.ofDays(30);

    private final AgroalDataSource database;
    private final SignInWay way;
    private final Clock clock;

    Sessions(AgroalDataSource database, SignInWay way, Clock clock) {
        this.database = database;
        this.way = way;
        this.clock = clock;
    }

    /** Who holds this token; nobody where it is unknown or has run out. */
    public Optional<SignedIn> find(String token) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select p.id, p.name, coalesce(p.address, '') from session s join person p on p.id = s.person_id"
                                + " where s.token_hash = ? and s.expires_at > ?")) {
            query.setString(1, Hash.of(token));
            query.setTimestamp(2, Timestamp.from(clock.instant()));
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) return Optional.empty();
                return Optional.of(new SignedIn(
                        row.getObject(1, UUID.class), row.getString(2), way.isAdministrator(row.getString(3))));
            }
        }
    }

    /** Begins a session in the caller's transaction and gives its token, which is kept nowhere else. */
    public String begin(Person person) throws SQLException {
        String token = Ids.token();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into session (token_hash, person_id, created_at, expires_at) values (?, ?, ?, ?)")) {
            insert.setString(1, Hash.of(token));
            insert.setObject(2, person.id());
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.setTimestamp(4, Timestamp.from(clock.instant().plus(LASTS)));
            insert.executeUpdate();
        }
        return token;
    }

    /** Ends one session. */
    public void end(String token) throws SQLException {
        run("delete from session where token_hash = ?", Hash.of(token));
    }

    /** Ends every session of a person, in every browser. */
    public void endAll(UUID person) throws SQLException {
        run("delete from session where person_id = ?", person);
    }

    private void run(String sql, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        }
    }
}
