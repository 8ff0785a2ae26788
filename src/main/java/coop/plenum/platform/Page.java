package coop.plenum.platform;

import coop.plenum.access.Who;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every page's frame needs to know of the request; templates reach it as {@code inject:page}. */
@RequestScoped
@Named("page")
public class Page {
    /** The attribute of a signed-in identity that holds the name to greet. */
    public static final String NAME = "plenum.name";

    private static final int UNPROCESSABLE = 422;

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final HttpServerRequest request;
    private final Flash flash;

    Page(SecurityIdentity identity, HttpHeaders headers, HttpServerRequest request, Flash flash) {
        this.identity = identity;
        this.headers = headers;
        this.request = request;
        this.flash = flash;
    }

    /** The language this page is written in. */
    public Locale language() {
        return Languages.best(headers.getAcceptableLanguages());
    }

    /** The texts of a bundle in the language of this page, for sentences that are made in Java. */
    public <T> T texts(Class<T> bundle) {
        return texts(bundle, language());
    }

    /** The texts of a bundle in any language, for what others than the visitor will read. */
    public static <T> T texts(Class<T> bundle, Locale language) {
        return language.equals(Languages.ENGLISH)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.getLanguage()));
    }

    /** 422 with the page that was filled in, for a form that cannot be taken as it is. */
    public Response refused(Object filledIn) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(filledIn)
                .build();
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** Whether somebody is signed in who may see their account; not for whoever came by a personal link. */
    public boolean hasAccount() {
        return signedIn() && !identity.hasRole(Who.LINK_ROLE);
    }

    /** The name of the person signed in; empty for nobody. */
    public String name() {
        String name = identity.getAttribute(NAME);
        return name == null ? "" : name;
    }

    public String path() {
        return request.path();
    }

    /** Whether this page is {@code path} or lies below it. */
    public boolean under(String path) {
        return request.path().equals(path) || request.path().startsWith(path + "/");
    }

    /** Sentence to show once after a redirect. */
    public @Nullable String flash() {
        return flash.take();
    }

    /** The languages offered, with the address that switches to each and comes back here. */
    public List<Choice> languages() {
        String to = URLEncoder.encode(here(), StandardCharsets.UTF_8);
        return Languages.ALL.stream()
                .map(l -> new Choice(
                        l.getLanguage(),
                        capital(l.getDisplayLanguage(l), l),
                        "/language/" + l.getLanguage() + "?to=" + to,
                        l.equals(language())))
                .toList();
    }

    /** A form that was refused may stand at an address that cannot be asked for: the page it was sent from can. */
    private String here() {
        return request.method().name().equals("GET")
                ? request.uri()
                : LocalPath.of(headers.getHeaderString("Referer")).toString();
    }

    private static String capital(String name, Locale language) {
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** One language of the switcher: its tag, its own name, where to switch, whether it is the present one. */
    public record Choice(String tag, String name, String href, boolean current) {}
}
