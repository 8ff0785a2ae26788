package coop.plenum.platform;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Takes a token out of an address: it goes into a short-lived cookie, and the browser on to a page whose address says
 * nothing. So it stays out of histories, of addresses that are passed on, and of what a page tells others.
 */
@RequestScoped
public class CarriedToken {
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final String PREFIX = "plenum-";

    private final HttpServerRequest request;

    CarriedToken(HttpServerRequest request) {
        this.request = request;
    }

    /** Keeps the token of this name for the next pages; one that was kept before is forgotten. */
    public void carry(String name, String token) {
        request.response().addCookie(Cookie.cookie(PREFIX + name, token).setMaxAge(KEPT.toSeconds()));
    }

    public Optional<String> read(String name) {
        return Optional.ofNullable(request.getCookie(PREFIX + name))
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty());
    }

    public void drop(String name) {
        request.response().addCookie(Cookie.cookie(PREFIX + name, "").setMaxAge(0));
    }
}
