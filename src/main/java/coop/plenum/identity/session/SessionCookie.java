package coop.plenum.identity.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where a browser keeps its session's token. The prefix makes browsers accept it only over https and from this host;
 * plain http has no such name and is for one's own machine.
 */
public final class SessionCookie {
    static final String NAME = "__Host-plenum-session";
    public static final String NAME_ON_LOOPBACK = "plenum-session";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private SessionCookie() {}

    static Optional<String> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request)))
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty());
    }

    static void set(HttpServerRequest request, String token, Duration age) {
        add(request, request.response(), token, age.toSeconds());
    }

    static void clear(HttpServerRequest request) {
        add(request, request.response(), "", 0);
    }

    private static void add(HttpServerRequest request, HttpServerResponse response, String value, long seconds) {
        response.addCookie(Cookie.cookie(name(request), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(!plainOnLoopback(request))
                .setMaxAge(seconds));
    }

    private static String name(HttpServerRequest request) {
        return plainOnLoopback(request) ? NAME_ON_LOOPBACK : NAME;
    }

    private static boolean plainOnLoopback(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return !request.isSSL() && authority != null && LOOPBACK.contains(authority.host());
    }
}
