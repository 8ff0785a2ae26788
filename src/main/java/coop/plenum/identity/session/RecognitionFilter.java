package coop.plenum.identity.session;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers a request that could not be recognised because something failed, not because it is nobody's. Only here do
 * failures get their page: while recognising, nothing of the pages is there yet.
 */
final class RecognitionFilter {
    @ServerRequestFilter(preMatching = true)
    public void answer(RoutingContext context) {
        Throwable failure = context.get(SessionMechanism.FAILURE);
        if (failure == null) return;
        if (failure instanceof AuthenticationFailedException refused) throw refused;
        throw new IllegalStateException("It could not be found out who makes this request", failure);
    }
}
