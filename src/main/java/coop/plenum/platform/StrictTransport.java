package coop.plenum.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells browsers that came over https never to come without it again. */
@ApplicationScoped
class StrictTransport {
    private static final int FIRST = 1_001;

    private final String policy;

    StrictTransport(@ConfigProperty(name = "plenum.strict-transport-security") String policy) {
        this.policy = policy;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (context.request().isSSL()) context.response().putHeader("Strict-Transport-Security", policy);
                    context.next();
                },
                FIRST);
    }
}
