package coop.plenum.assessment.reminders;

import coop.plenum.identity.SignInSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reminds where a steward has asked that it happens by itself. Several copies of the application share the work. */
@ApplicationScoped
class ReminderJob {
    private static final Logger LOG = Logger.getLogger(ReminderJob.class);

    private final Reminders reminders;
    private final Reminding reminding;
    private final WaysOut waysOut;
    private final SignInSettings settings;

    ReminderJob(Reminders reminders, Reminding reminding, WaysOut waysOut, SignInSettings settings) {
        this.reminders = reminders;
        this.reminding = reminding;
        this.waysOut = waysOut;
        this.settings = settings;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        Optional<URI> address = settings.stated().filter(a -> settings.mayMail());
        if (address.isEmpty()) return;
        while (QuarkusTransaction.requiringNew().call(() -> remindOne(address.get())))
            LOG.info("Members were reminded");
    }

    @Scheduled(every = "24h", delayed = "15m")
    void removeOld() {
        waysOut.removeOld();
    }

    private boolean remindOne(URI address) {
        Optional<Reminders.Subject> due = reminders.takeDue();
        due.ifPresent(subject -> reminding.remind(
                subject,
                reminders.terms(subject.organisation(), subject.assessment()).orElseThrow(),
                null,
                address));
        return due.isPresent();
    }
}
