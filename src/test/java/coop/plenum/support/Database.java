package coop.plenum.support;

import coop.plenum.platform.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL for the tests, started once for all of them; each start of the application cleans its schema. */
public class Database implements QuarkusTestResourceLifecycleManager {
    /** Survives the class loaders that each start of the application brings. */
    private static final String STARTED = "plenum.test.database";

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.datasource.jdbc.url", url());
    }

    private static synchronized String url() {
        String known = System.getProperty(STARTED);
        if (known != null) return known;
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "database")), "run");
            String url = EmbeddedDatabase.start(folder.toAbsolutePath(), Ports.free())
                    .jdbcUrl();
            System.setProperty(STARTED, url);
            return url;
        } catch (IOException e) {
            throw new IllegalStateException("The test database did not start", e);
        }
    }

    /** The server ends with the virtual machine: the library's own shutdown hook sees to it. */
    @Override
    public void stop() {}
}
