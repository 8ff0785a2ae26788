package coop.plenum.workshop.room;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/** Where a browser keeps the token of its seat: long enough for a battery to be charged, or for the second evening. */
@RequestScoped
class SeatCookie {
    private static final String NAME = "plenum-seat";
    private static final Duration KEPT = Duration.ofDays(14);

    private final HttpServerRequest request;
    private final HttpServerResponse response;

    SeatCookie(HttpServerRequest request, HttpServerResponse response) {
        this.request = request;
        this.response = response;
    }

    Optional<String> read() {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty());
    }

    void set(String token) {
        response.addCookie(Cookie.cookie(NAME, token).setMaxAge(KEPT.toSeconds()));
    }

    void clear() {
        response.addCookie(Cookie.cookie(NAME, "").setMaxAge(0));
    }
}
