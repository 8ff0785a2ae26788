package coop.plenum.platform;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox. Several copies of the application share the work; a letter may arrive twice where a
 * copy dies between sending and noting it, and never goes missing.
 */
@ApplicationScoped
public class OutboxJob {
    private static final Logger LOG = Logger.getLogger(OutboxJob.class);
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** About three days: what could not be delivered until then is stale. */
    private static final int MOST_ATTEMPTS = 20;

    private final Session database;
    private final Mailer mailer;
    private final MailedAddresses mailed;
    private final Clock clock;

    OutboxJob(Session database, Mailer mailer, MailedAddresses mailed, Clock clock) {
        this.database = database;
        this.mailer = mailer;
        this.mailed = mailed;
        this.clock = clock;
    }

    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void send() {
        List<Tuple> due = database.createNativeQuery(
                        "select * from outbox where due_at <= :now order by due_at limit " + AT_ONCE
                                + " for update skip locked",
                        Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList();
        due.forEach(this::send);
    }

    private void send(Tuple row) {
        UUID id = row.get("id", UUID.class);
        Mail mail = Mail.withText(
                        row.get("address", String.class),
                        row.get("subject", String.class),
                        row.get("plain", String.class))
                .setHtml(row.get("html", String.class));
        String unsubscribe = row.get("unsubscribe", String.class);
        if (unsubscribe != null) mail.addHeader("List-Unsubscribe", "<" + unsubscribe + ">");
        try {
            mailer.send(mail);
            mailed.add(row.get("address", String.class));
            remove(id);
        } catch (RuntimeException e) {
            retryLater(id, row.get("attempts", Integer.class) + 1, e);
        }
    }

    private void retryLater(UUID id, int attempts, RuntimeException failure) {
        // Neither address nor text: logs hold no personal data.
        LOG.warnf(
                "Letter %s could not be sent, attempt %d: %s",
                id, attempts, failure.getClass().getSimpleName());
        if (attempts >= MOST_ATTEMPTS) {
            remove(id);
            return;
        }
        database.createNativeMutationQuery("update outbox set attempts = :attempts, due_at = :due where id = :id")
                .setParameter("attempts", attempts)
                .setParameter("due", pauseAfter(attempts))
                .setParameter("id", id)
                .executeUpdate();
    }

    private Instant pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private void remove(UUID id) {
        database.createNativeMutationQuery("delete from outbox where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
