package coop.plenum.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How cookies travel, whoever sets them: under a name that browsers accept over https and from this very host only, out
 * of reach of scripts, not with requests that another site makes. Inside the application the prefix is not seen. Plain
 * http on one's own machine has no such names.
 */
@ApplicationScoped
class GuardedCookies {
    private static final String PREFIX = "__Host-";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final int BEFORE_WHO_ASKS = 1_000;

    void register(@Observes Filters filters) {
        filters.register(GuardedCookies::guard, BEFORE_WHO_ASKS);
    }

    private static void guard(RoutingContext context) {
        boolean prefixed = !plainOnLoopback(context.request());
        if (prefixed) arrive(context.request().headers());
        context.addHeadersEndHandler(sent -> leave(context, prefixed));
        context.next();
    }

    /** Drops what anybody else may have planted. */
    private static void arrive(MultiMap headers) {
        List<String> sent = headers.getAll(HttpHeaders.COOKIE);
        if (sent.isEmpty()) return;
        String ours = sent.stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
        headers.remove(HttpHeaders.COOKIE);
        if (!ours.isEmpty()) headers.set(HttpHeaders.COOKIE, ours);
    }

    private static void leave(RoutingContext context, boolean prefixed) {
        HttpServerResponse response = context.response();
        for (Cookie cookie : List.copyOf(context.request().cookies())) {
            if (!((ServerCookie) cookie).isChanged()) continue;
            response.removeCookies(cookie.getName(), false);
            response.addCookie(guarded(cookie, prefixed));
        }
    }

    private static Cookie guarded(Cookie cookie, boolean prefixed) {
        Cookie guarded = Cookie.cookie(prefixed ? PREFIX + cookie.getName() : cookie.getName(), cookie.getValue())
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(prefixed)
                .setSameSite(cookie.getSameSite() == null ? CookieSameSite.LAX : cookie.getSameSite());
        if (cookie.getMaxAge() != Long.MIN_VALUE) guarded.setMaxAge(cookie.getMaxAge());
        return guarded;
    }

    private static boolean plainOnLoopback(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return !request.isSSL() && authority != null && LOOPBACK.contains(authority.host());
    }
}
