package coop.plenum.platform;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Carries the token of a link that somebody opened from the address, where it would be seen and kept in histories, to
 * the page that asks what to do with it. A cookie holds it for an hour.
 */
@RequestScoped
public class CarriedToken {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 100;

    private final HttpServerRequest request;
    private final HttpServerResponse response;

    CarriedToken(HttpServerRequest request, HttpServerResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Keeps the token for the next page; {@code name} says what kind of link it is of. */
    public void carry(String name, String token) {
        response.addCookie(Cookie.cookie(cookie(name), token.length() > LONGEST ? "" : token)
                .setMaxAge(KEPT.toSeconds()));
    }

    /** The token that was carried here. */
    public Optional<String> read(String name) {
        return Optional.ofNullable(request.getCookie(cookie(name)))
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty());
    }

    public void drop(String name) {
        response.addCookie(Cookie.cookie(cookie(name), "").setMaxAge(0));
    }

    private static String cookie(String name) {
        return "plenum-" + name;
    }
}
