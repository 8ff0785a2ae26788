package coop.plenum.identity.session;

import coop.plenum.platform.LocalPath;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Where a sign-in at the provider is to lead, kept while the browser is there: the provider's extension remembers it for
 * sign-ins that succeed only, and behind a failed one parked answers may wait.
 */
public final class WayBack {
    private static final String COOKIE = "plenum-way-back";
    private static final String WANTED = "to";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 1_000;

    private WayBack() {}

    static void remember(HttpServerRequest request) {
        String wanted = request.getParam(WANTED);
        if (wanted == null) return;
        String path = LocalPath.orHome(wanted).toString();
        if (path.length() > LONGEST) return;
        set(request, URLEncoder.encode(path, StandardCharsets.UTF_8), KEPT);
    }

    /** The way back of this sign-in; the start page where none was asked for. */
    static String of(HttpServerRequest request) {
        String wanted = request.getParam(WANTED);
        Cookie kept = request.getCookie(COOKIE);
        if (wanted == null && kept != null) wanted = URLDecoder.decode(kept.getValue(), StandardCharsets.UTF_8);
        return LocalPath.orHome(wanted).toString();
    }

    /** Forgets it, for whoever has arrived. */
    public static void forget(HttpServerRequest request) {
        if (request.getCookie(COOKIE) != null) set(request, "", Duration.ZERO);
    }

    private static void set(HttpServerRequest request, String value, Duration age) {
        request.response().addCookie(Cookie.cookie(COOKIE, value).setMaxAge(age.toSeconds()));
    }
}
