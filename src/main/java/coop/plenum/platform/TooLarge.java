package coop.plenum.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers what is too large with the page for it. The server itself would close the connection without a word, and a
 * browser that still sends would show its own error.
 */
@ApplicationScoped
class TooLarge {
    private static final String MARK = "plenum.too-large";
    private static final int BEFORE_THE_SERVER = 1_002;
    /** As many times the limit are read and dropped to answer politely; the server closes on whoever sends more. */
    private static final long POLITE = 32;

    private final long most;

    TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    /** Whether this failure is the form reader's way to say that there are too many fields. */
    static boolean isCauseOf(Throwable failure) {
        return String.valueOf(failure.getMessage()).startsWith("Param limit of ");
    }

    void register(@Observes Filters filters) {
        filters.register(this::measure, BEFORE_THE_SERVER);
    }

    private void measure(RoutingContext context) {
        HttpServerRequest request = context.request();
        long length = length(request);
        if (length <= most || length > POLITE * most) {
            context.next();
            return;
        }
        context.put(MARK, true);
        // Else the server would close before anything else is asked.
        request.headers().set(HttpHeaders.CONTENT_LENGTH, "0");
        context.next();
    }

    private static long length(HttpServerRequest request) {
        String stated = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return stated == null ? 0 : Long.parseLong(stated);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    @ServerRequestFilter(preMatching = true)
    public void refuse(RoutingContext context) {
        if (context.get(MARK) == null) return;
        context.request().handler(dropped -> {});
        context.request().resume();
        throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
