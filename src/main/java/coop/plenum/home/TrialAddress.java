package coop.plenum.home;

import coop.plenum.platform.Trial;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Tells whoever started the trial where to go. */
@ApplicationScoped
class TrialAddress {
    private static final Logger LOG = Logger.getLogger(TrialAddress.class);

    private final Trial trial;

    TrialAddress(Trial trial) {
        this.trial = trial;
    }

    void ready(@ObservesAsync HttpServerStart server) {
        if (trial.on()) {
            LOG.infof(
                    "Plenum is ready: open http://localhost:%d (Ctrl-C ends it)",
                    server.options().getPort());
        }
    }
}
