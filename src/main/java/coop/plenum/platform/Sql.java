package coop.plenum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Hand-written SQL on the connection of the present transaction, where the object mapper would cost more than the
 * database. It writes nothing out first: what was changed in entities before is not seen by these statements until it is
 * flushed.
 */
@ApplicationScoped
public class Sql {
    private final Session database;

    Sql(Session database) {
        this.database = database;
    }

    /** Makes something of one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** Every row; question marks stand for the values in their order. */
    public <T> List<T> rows(String sql, Row<T> row, @Nullable Object... values) {
        return run(sql, statement -> {
            set(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (found.next()) all.add(row.read(found));
                return all;
            }
        });
    }

    /** The first row, where there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return rows(sql, row, values).stream().findFirst();
    }

    /** How many rows a change touched. */
    public int change(String sql, @Nullable Object... values) {
        return run(sql, statement -> {
            set(statement, values);
            return statement.executeUpdate();
        });
    }

    /** The same change with each of these lists of values. */
    public void changeAll(String sql, Collection<@Nullable Object[]> all) {
        run(sql, statement -> {
            for (@Nullable Object[] values : all) {
                set(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    private <T> T run(String sql, Work<T> work) {
        return database.doReturningWork((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.with(statement);
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            else if (value instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else statement.setObject(i + 1, value);
        }
    }
}
