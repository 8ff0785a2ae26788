package coop.plenum.network.campaign;

import coop.plenum.identity.SignInSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Writes to organisations that a campaign calls, once it has begun, and again where a coordinator asked for it. */
@ApplicationScoped
class TellingJob {
    private final Telling telling;
    private final SignInSettings settings;

    TellingJob(Telling telling, SignInSettings settings) {
        this.telling = telling;
        this.settings = settings;
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        Optional<URI> address = settings.stated().filter(a -> settings.mayMail());
        if (address.isEmpty()) return;
        while (QuarkusTransaction.requiringNew().call(() -> telling.tell(address.get())) > 0) {
            // A batch in each transaction, so that a failure loses none that went out.
        }
    }
}
