package coop.plenum.questionnaire;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows of the questionnaires: versions that never change, and which of them are on offer. */
@Singleton
class StoredBanks {
    private final DataSource database;
    private final Clock clock;

    StoredBanks(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores the versions that are new and puts the bank on offer, all or nothing. */
    void store(Bank bank) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                store(bank, connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The question bank could not be stored", e);
        }
    }

    private void store(Bank bank, Connection connection) throws SQLException {
        // The one row comes first: copies that start at the same moment wait for each other here.
        run(
                connection,
                "insert into questionnaire_profile (only_row, document) values (true, ?)"
                        + " on conflict (only_row) do update set document = excluded.document",
                Documents.of(bank.profile()));
        run(connection, "delete from questionnaire_current");
        int position = 0;
        for (Questionnaire questionnaire : bank.questionnaires()) {
            keep(questionnaire, connection);
            run(
                    connection,
                    "insert into questionnaire_current (questionnaire_key, position, content_hash) values (?, ?, ?)",
                    questionnaire.key(),
                    position++,
                    questionnaire.contentHash());
        }
    }

    /** Stores a version, unless it is there, in the transaction that is under way. */
    void keep(Questionnaire questionnaire) {
        try (Connection connection = database.getConnection()) {
            keep(questionnaire, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("A questionnaire could not be stored", e);
        }
    }

    private void keep(Questionnaire questionnaire, Connection connection) throws SQLException {
        run(
                connection,
                "insert into questionnaire_version"
                        + " (content_hash, questionnaire_key, version, document, stored_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (content_hash) do nothing",
                questionnaire.contentHash(),
                questionnaire.key(),
                questionnaire.version(),
                Documents.of(questionnaire),
                Timestamp.from(clock.instant()));
    }

    /** The last good bank; none where there never was one. */
    Optional<Bank> last() {
        try (Connection connection = database.getConnection()) {
            Optional<ProfileRules> profile = one(connection, "select document from questionnaire_profile")
                    .map(Documents::profile);
            return profile.isEmpty() ? Optional.empty() : Optional.of(new Bank(current(connection), profile.get()));
        } catch (SQLException e) {
            throw new IllegalStateException("The last question bank could not be read", e);
        }
    }

    Optional<Questionnaire> version(String contentHash) {
        try (Connection connection = database.getConnection()) {
            return one(connection, "select document from questionnaire_version where content_hash = ?", contentHash)
                    .map(d -> Documents.questionnaire(d, contentHash));
        } catch (SQLException e) {
            throw new IllegalStateException("A questionnaire could not be read", e);
        }
    }

    private static List<Questionnaire> current(Connection connection) throws SQLException {
        List<Questionnaire> current = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select v.document, v.content_hash from questionnaire_current c"
                                + " join questionnaire_version v on v.content_hash = c.content_hash"
                                + " order by c.position");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) current.add(Documents.questionnaire(rows.getString(1), rows.getString(2)));
        }
        return current;
    }

    private static Optional<String> one(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = prepared(connection, sql, values);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }
}
