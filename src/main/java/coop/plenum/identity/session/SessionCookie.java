package coop.plenum.identity.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;

/** Where a browser keeps its session's token; over https the name has the prefix that browsers guard. */
public final class SessionCookie {
    public static final String NAME = "plenum-session";

    private SessionCookie() {}

    static Optional<String> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty());
    }

    static void set(HttpServerRequest request, String token, Duration age) {
        request.response().addCookie(Cookie.cookie(NAME, token).setMaxAge(age.toSeconds()));
    }

    static void clear(HttpServerRequest request) {
        request.response().addCookie(Cookie.cookie(NAME, "").setMaxAge(0));
    }
}
