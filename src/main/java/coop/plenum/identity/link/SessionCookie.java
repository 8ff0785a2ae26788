package coop.plenum.identity.link;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/** The cookie that carries a session: bound to this host over TLS, by a plain name on loopback. */
final class SessionCookie {
    private static final String PLAIN = "plenum-session";

    private SessionCookie() {}

    static Optional<String> token(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name(request));
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(v -> !v.isEmpty());
    }

    static void set(HttpServerRequest request, HttpServerResponse response, String token) {
        response.addCookie(cookie(request, token, Sessions.LASTS.toSeconds()));
    }

    static void clear(HttpServerRequest request, HttpServerResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServerRequest request, String value, long seconds) {
        return Cookie.cookie(name(request), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(request.isSSL())
                .setMaxAge(seconds);
    }

    private static String name(HttpServerRequest request) {
        return request.isSSL() ? "__Host-" + PLAIN : PLAIN;
    }
}
