package coop.plenum.platform;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One sentence that survives one redirect, in a short-lived cookie of the visitor. Shown escaped, like any text. */
@RequestScoped
public class Flash {
    private static final String COOKIE = "plenum-flash";
    private static final int SECONDS = 60;

    private final HttpServerRequest request;
    private final HttpServerResponse response;

    Flash(HttpServerRequest request, HttpServerResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Keeps {@code sentence} for the next page. */
    public void say(String sentence) {
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        response.addCookie(cookie(value, SECONDS));
    }

    @Nullable
    String take() {
        Cookie kept = request.getCookie(COOKIE);
        if (kept == null || kept.getValue().isEmpty()) return null;
        response.addCookie(cookie("", 0));
        try {
            return new String(Base64.getUrlDecoder().decode(kept.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Cookie cookie(String value, int seconds) {
        return Cookie.cookie(COOKIE, value).setMaxAge(seconds);
    }
}
