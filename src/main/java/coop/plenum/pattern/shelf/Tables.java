package coop.plenum.pattern.shelf;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is written into the tables of the shelf, outside of any request. */
@Singleton
class Tables {
    private final DataSource database;
    private final Documents documents;

    Tables(DataSource database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** Something to do with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** A file as it was when it was last read; {@code slug} is null where it was refused. */
    record File(
            String path,
            String contentHash,
            int reading,
            @Nullable String slug,
            @Nullable String foreignId,
            int refusedLine,
            @Nullable String refused) {}

    /** A pattern and the file that it was made from. */
    record Entry(String slug, String path, String contentHash) {}

    /** Runs all of {@code work}, or nothing of it. */
    <T> T transaction(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T done = work.with(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The pattern libraries could not be stored", e);
        }
    }

    /** What only one copy of the application does at a time, each with the number of its lock. */
    enum Task {
        OWN(0x706c656e756d01L),
        FOREIGN(0x706c656e756d02L),
        SETTLE(0x706c656e756d03L);

        private final long lock;

        Task(long lock) {
            this.lock = lock;
        }
    }

    /** Does it while no other copy does. */
    void alone(Task task, Runnable work) {
        transaction(connection -> {
            run(connection, "select pg_advisory_xact_lock(?)", task.lock);
            work.run();
            return true;
        });
    }

    List<File> files(String library) {
        return transaction(c -> rows(
                c,
                "select path, content_hash, reading, slug, foreign_id, coalesce(refused_line, 0), refused"
                        + " from pattern_file where library = ?",
                r -> new File(
                        r.getString(1),
                        r.getString(2),
                        r.getInt(3),
                        r.getString(4),
                        r.getString(5),
                        r.getInt(6),
                        r.getString(7)),
                library));
    }

    List<Entry> entries(String library) {
        return transaction(c -> rows(
                c,
                "select slug, path, content_hash from pattern_entry where library = ?",
                r -> new Entry(r.getString(1), r.getString(2), r.getString(3)),
                library));
    }

    void write(Collection<Row> rows, Lexemes lexemes) {
        if (rows.isEmpty()) return;
        transaction(connection -> {
            Function<String, List<String>> meant =
                    lexemes.of(connection, rows.stream().map(Row::gist).toList());
            try (PreparedStatement insert = connection.prepareStatement(Row.INSERT)) {
                for (Row row : rows) {
                    row.write(insert, documents, meant);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    void write(String library, Collection<File> files) {
        transaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into pattern_file (library, path, content_hash, reading, slug, foreign_id, refused_line, refused)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (library, path) do update set"
                            + " content_hash = excluded.content_hash, reading = excluded.reading, slug = excluded.slug,"
                            + " foreign_id = excluded.foreign_id, refused_line = excluded.refused_line,"
                            + " refused = excluded.refused")) {
                for (File f : files) {
                    set(
                            insert,
                            library,
                            f.path(),
                            f.contentHash(),
                            f.reading(),
                            f.slug(),
                            f.foreignId(),
                            f.refusedLine(),
                            f.refused());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    void removeEntries(String library, Collection<String> slugs) {
        remove("delete from pattern_entry where library = ? and slug = any(?)", library, slugs);
    }

    void removeFiles(String library, Collection<String> paths) {
        remove("delete from pattern_file where library = ? and path = any(?)", library, paths);
    }

    private void remove(String sql, String library, Collection<String> names) {
        if (names.isEmpty()) return;
        transaction(c -> run(c, sql, library, c.createArrayOf("text", names.toArray())));
    }

    /** Forgets the libraries that are not among these. */
    boolean keepOnly(Collection<String> libraries) {
        return transaction(c -> {
            Object kept = c.createArrayOf("text", libraries.toArray());
            run(c, "delete from pattern_library where library <> all(?)", kept);
            run(c, "delete from pattern_file where library <> all(?)", kept);
            return run(c, "delete from pattern_entry where library <> all(?)", kept) > 0;
        });
    }

    Optional<LibraryState> state(String library) {
        return transaction(c -> rows(
                        c,
                        "select state from pattern_library where library = ?",
                        r -> documents.state(r.getString(1)),
                        library))
                .stream()
                .findFirst();
    }

    void write(String library, LibraryState state) {
        transaction(c -> run(
                c,
                "insert into pattern_library (library, state) values (?, cast(? as jsonb))"
                        + " on conflict (library) do update set state = excluded.state",
                library,
                documents.written(state)));
    }

    /** The ties of every pattern of a library, with its file. */
    List<Tied> ties(String library) {
        return transaction(c -> rows(
                c,
                "select path, slug, foreign_id, document from pattern_entry where library = ? order by path",
                r -> new Tied(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        documents.pattern(r.getString(4), "").ties()),
                library));
    }

    /** A pattern and what it names. */
    record Tied(String path, String slug, String id, Map<String, List<String>> ties) {}

    /** Takes down which words are used, and lets the database plan for what there is now. */
    void settle() {
        transaction(c -> {
            run(c, "select pg_advisory_xact_lock(?)", Task.SETTLE.lock);
            run(c, "delete from pattern_word");
            writeWords(c);
            for (String index : List.of("pattern_entry_en", "pattern_entry_head_en"))
                run(c, "select gin_clean_pending_list(cast(? as regclass))", index);
            return run(c, "analyze pattern_entry") + run(c, "analyze pattern_word");
        });
    }

    private static void writeWords(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into pattern_word (language, word, plain, patterns) values (?, ?, ?, ?)")) {
            for (Used used : rows(
                    connection,
                    "select w, count(*) from pattern_entry, unnest(words) w group by w",
                    r -> new Used(r.getString(1), r.getInt(2)))) {
                int colon = used.word().indexOf(':');
                String word = used.word().substring(colon + 1);
                set(insert, used.word().substring(0, colon), word, Folding.plain(word), used.patterns());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private record Used(String word, int patterns) {}

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, String sql, Read<T> read, Object... values)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) all.add(read.of(rows));
            }
            return all;
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
