package coop.plenum.workshop.room;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Carries news of workshops between the copies of the application, by LISTEN and NOTIFY of PostgreSQL. One connection
 * listens for as long as anybody has a screen open here; when it breaks, another takes its place.
 */
@ApplicationScoped
class News {
    private static final Logger LOG = Logger.getLogger(News.class);
    private static final String CHANNEL = "plenum_workshop";
    private static final int WAIT_MS = 10_000;
    private static final int PAUSE_MS = 1_000;

    private final DataSource database;
    private final String self = UUID.randomUUID().toString();
    private @Nullable Thread listening;

    News(DataSource database) {
        this.database = database;
    }

    /**
     * Starts to listen, unless it does already.
     *
     * @param changed is told the organisation's and the workshop's id, separated by a slash
     * @param caughtUp is told that news may have been missed
     */
    synchronized void listen(Consumer<String> changed, Runnable caughtUp) {
        if (listening != null) return;
        Thread thread = new Thread(() -> run(changed, caughtUp), "workshop-news");
        thread.setDaemon(true);
        listening = thread;
        thread.start();
    }

    /** Tells the other copies that this workshop changed. */
    void tell(String workshop) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, self + "/" + workshop);
            notify.execute();
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (listening != null) listening.interrupt();
    }

    private void run(Consumer<String> changed, Runnable caughtUp) {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = database.getConnection()) {
                follow(connection, changed, caughtUp);
            } catch (SQLException e) {
                LOG.infof("News of workshops are cut off: %s", e.getMessage());
                pause();
            }
        }
    }

    private void follow(Connection connection, Consumer<String> changed, Runnable caughtUp) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        caughtUp.run();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            PGNotification[] news = postgres.getNotifications(WAIT_MS);
            if (news == null || news.length == 0) {
                // Only a question that travels finds out that the other end is gone.
                if (!connection.isValid(PAUSE_MS / 1000)) throw new SQLException("the connection is dead");
                continue;
            }
            for (PGNotification one : news) {
                String told = one.getParameter();
                if (!told.startsWith(self)) changed.accept(told.substring(self.length() + 1));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
