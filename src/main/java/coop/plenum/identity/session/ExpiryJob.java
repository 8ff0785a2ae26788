package coop.plenum.identity.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Removes what has run out: sessions, changes of address, links a day after their end, counters of the rate limits. */
@ApplicationScoped
class ExpiryJob {
    private static final Duration LINKS_KEPT = Duration.ofDays(1);

    private final DataSource database;
    private final Clock clock;

    ExpiryJob(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void remove() throws SQLException {
        Instant now = clock.instant();
        remove("delete from session where expires_at < ?", now.atOffset(ZoneOffset.UTC));
        remove("delete from address_change where expires_at < ?", now.atOffset(ZoneOffset.UTC));
        remove(
                "delete from sign_in_link where expires_at < ?",
                now.minus(LINKS_KEPT).atOffset(ZoneOffset.UTC));
        remove("delete from rate_limit where expires_at < ?", now.toEpochMilli());
    }

    private void remove(String sql, Object until) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, until);
            statement.executeUpdate();
        }
    }
}
