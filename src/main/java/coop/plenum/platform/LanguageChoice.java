package coop.plenum.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Puts the language of a request in one place: the choice kept in a cookie, else the browser's. Everything below
 * (templates, validation messages) reads the header that this filter leaves behind.
 */
final class LanguageChoice {
    @ServerRequestFilter(preMatching = true)
    public void choose(ContainerRequestContext request) {
        var cookie = request.getCookies().get(LanguageCookie.NAME);
        Locale language = (cookie == null ? java.util.Optional.<Locale>empty() : Languages.of(cookie.getValue()))
                .orElseGet(() -> Languages.best(request.getAcceptableLanguages()));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage());
    }
}
