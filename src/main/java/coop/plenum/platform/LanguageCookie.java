package coop.plenum.platform;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** The cookie in which a browser keeps the language that was chosen. */
public final class LanguageCookie {
    static final String NAME = "plenum-language";
    private static final int A_YEAR = 31_536_000;

    private LanguageCookie() {}

    /** Whether this browser keeps a choice. */
    public static boolean isIn(HttpServerRequest request) {
        return request.getCookie(NAME) != null;
    }

    public static void set(HttpServerRequest request, Locale language) {
        request.response().addCookie(Cookie.cookie(NAME, language.getLanguage()).setMaxAge(A_YEAR));
    }
}
