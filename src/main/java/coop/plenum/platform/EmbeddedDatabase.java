package coop.plenum.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real, durable PostgreSQL without an installation, for the trial, development and the tests. It listens on loopback
 * and trusts whoever reaches it, so it is never for production.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Held here because the platform keeps loggers only as long as somebody does. */
    private static final Logger NOISE = Logger.getLogger("io.zonky.test.db.postgres");

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts on {@code port} over {@code folder}, whose data are kept from start to start. */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException {
        // Fifty lines of server talk would hide the one line a person needs.
        NOISE.setLevel(Level.WARNING);
        Files.createDirectories(folder);
        awaitPredecessor(folder.resolve("postgres").resolve("postmaster.pid"));
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setPort(port)
                // The library switches durability off for speed; an acknowledged answer must survive a crash.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(PATIENCE)
                .start());
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /**
     * A server killed a moment ago may still hold its lock: its process lingers until the system has reaped it, and the
     * library would wait a minute before giving up. One that is alive and well is adopted by the library instead.
     */
    private static void awaitPredecessor(Path lock) throws IOException {
        if (!Files.exists(lock)) return;
        String pid = Files.readString(lock).lines().findFirst().orElse("").strip();
        if (!pid.matches("\\d+")) return;
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(process -> {
            for (int i = 0;
                    i < 50 && process.isAlive() && process.info().command().isEmpty();
                    i++) pause();
        });
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
