package coop.plenum.support;

import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The token that every form carries. The application holds it against a cookie and against nothing else, so a browser
 * that has no such cookie yet may take that of another one, instead of loading a page for it.
 */
record FormToken(HttpCookie cookie, String field, String value) {
    private static final String COOKIE = "plenum-csrf";
    private static final Map<URI, FormToken> LENT = new ConcurrentHashMap<>();

    /** One for a browser with these cookies; none where it has its own, or nobody has one. */
    static Optional<FormToken> lent(URI start, List<HttpCookie> cookies) {
        return of(cookies).isPresent() ? Optional.empty() : Optional.ofNullable(LENT.get(start));
    }

    /** Lets others have the one that belongs to these cookies. */
    static void lend(URI start, List<HttpCookie> cookies, String field, String value) {
        of(cookies).ifPresent(c -> LENT.put(start, new FormToken((HttpCookie) c.clone(), field, value)));
    }

    /** Makes it the one of a browser that is about to send these fields. */
    void enter(CookieStore cookies, URI start, Map<String, String> fields) {
        cookies.add(start, (HttpCookie) cookie.clone());
        fields.put(field, value);
    }

    private static Optional<HttpCookie> of(List<HttpCookie> cookies) {
        return cookies.stream().filter(c -> c.getName().equals(COOKIE)).findFirst();
    }
}
