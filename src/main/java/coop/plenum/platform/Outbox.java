package coop.plenum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Mails on their way. A letter is posted in the transaction of what it tells of: either both happen or neither, and a
 * mail server that is away delays letters without losing any.
 */
@ApplicationScoped
public class Outbox {
    private final Session database;
    private final Clock clock;

    Outbox(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Posts a letter; it is sent soon after the caller's transaction has been committed. */
    public void post(Letter letter) {
        Instant now = clock.instant();
        String unsubscribe =
                letter.unsubscribe() == null ? null : letter.unsubscribe().toString();
        database.createNativeMutationQuery(
                        "insert into outbox (id, address, subject, plain, html, unsubscribe,"
                                + " created_at, due_at) values (:id, :address, :subject, :plain, :html, :unsubscribe, :now, :now)")
                .setParameter("id", Ids.next(clock))
                .setParameter("address", letter.address())
                .setParameter("subject", letter.subject())
                .setParameter("plain", letter.plain())
                .setParameter("html", letter.html())
                .setParameter("unsubscribe", unsubscribe, String.class)
                .setParameter("now", now)
                .executeUpdate();
    }
}
