package coop.plenum.home;

import coop.plenum.platform.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts the application. In the trial and in development it first starts a database of its own, unless one is named;
 * everywhere else a missing database stops the start.
 */
@QuarkusMain
public final class Plenum {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final int DATABASE_PORT = 28543;

    public static void main(String... args) throws IOException {
        boolean trial = profiles().contains("trial");
        // The launch mode is not set yet here; only development reloads classes through this loader.
        boolean development =
                Plenum.class.getClassLoader().getClass().getSimpleName().equals("QuarkusClassLoader");
        if (trial) stopWithParent();
        if (setting(URL).isPresent()) {
            Quarkus.run(args);
        } else if (trial || development) {
            runWithOwnDatabase(args);
        } else {
            System.err.println("Plenum needs a PostgreSQL database: set QUARKUS_DATASOURCE_JDBC_URL (and _USERNAME,"
                    + " _PASSWORD), as docs/configuration.md says.");
            System.exit(1);
        }
    }

    private static void runWithOwnDatabase(String... args) throws IOException {
        Path folder = Path.of(setting("plenum.trial.data").orElse("trial-data")).toAbsolutePath();
        int port = setting("plenum.trial.database-port").map(Integer::parseInt).orElse(DATABASE_PORT);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, port)) {
            System.setProperty(URL, database.jdbcUrl());
            Quarkus.run(args);
            Quarkus.waitForExit();
        } finally {
            // A live reload calls main again in the same process.
            System.clearProperty(URL);
        }
    }

    /** The trial is a child of the Maven that started it and must not outlive it, even where that was killed. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var unused = parent.onExit().thenRun(() -> System.exit(0));
        });
    }

    private static List<String> profiles() {
        return setting("quarkus.profile").map(p -> List.of(p.split(","))).orElse(List.of());
    }

    private static Optional<String> setting(String name) {
        String variable = name.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }
}
