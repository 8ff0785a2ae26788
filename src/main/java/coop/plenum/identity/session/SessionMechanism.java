package coop.plenum.identity.session;

import coop.plenum.identity.SignInSettings;
import coop.plenum.platform.Problem;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Recognises every request, before the mechanisms that come with the platform, which are never asked by themselves. A session's cookie counts
 * everywhere; the OpenID Connect extension is asked in two places only: where its sign-in starts and returns, and for
 * bearer tokens on reads of the API. Nothing here refuses a request: who is not recognised is nobody, and what is not
 * open to nobody says so itself.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    /** Starts the provider's sign-in, and where the provider returns to. */
    static final String PROVIDER_PATH = "/sign-in/start";
    /** What went wrong while recognising; see {@link RecognitionFilter}. */
    static final String FAILURE = "plenum.recognition-failure";

    private static final Logger LOG = Logger.getLogger(SessionMechanism.class);
    private static final String PROVIDER_FAILED = "/sign-in?failed=provider&to=";
    /** A provider that takes longer to answer is as good as away. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int BEFORE_OTHERS = 2 * DEFAULT_PRIORITY;
    private static final int SEE_OTHER = 303;
    private static final int UNAUTHORIZED = 401;

    private final SignInSettings settings;
    private final OidcAuthenticationMechanism provider;
    private final ProviderReach reach;

    SessionMechanism(SignInSettings settings, OidcAuthenticationMechanism provider, ProviderReach reach) {
        this.settings = settings;
        this.provider = provider;
        this.reach = reach;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (startsAtProvider(context)) return byProvider(context, identities);
        if (carriesToken(context)) return byToken(context, identities);
        return SessionCookie.of(context.request())
                .map(token -> bySession(context, identities, token))
                .orElseGet(() -> Uni.createFrom().item(SessionProvider.nobody()));
    }

    private Uni<SecurityIdentity> bySession(RoutingContext context, IdentityProviderManager identities, String token) {
        return identities
                .authenticate(new SessionRequest(token))
                .onItem()
                .invoke(identity -> {
                    if (identity.isAnonymous()) SessionCookie.clear(context.request());
                })
                .onFailure()
                .recoverWithItem(failure -> remembered(context, failure));
    }

    private Uni<SecurityIdentity> byToken(RoutingContext context, IdentityProviderManager identities) {
        return provider.authenticate(context, identities)
                .onFailure()
                .recoverWithItem(failure -> remembered(context, failure));
    }

    /** Redirects of the flow come as exceptions and go on their way; what failed leads back to the sign-in page. */
    private Uni<SecurityIdentity> byProvider(RoutingContext context, IdentityProviderManager identities) {
        WayBack.remember(context.request());
        return reach.isThere()
                .chain(there -> there ? atProvider(context, identities) : failedAtProvider(context, "it is away"));
    }

    private Uni<SecurityIdentity> atProvider(RoutingContext context, IdentityProviderManager identities) {
        return provider.authenticate(context, identities)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .emitOn(work -> context.vertx().runOnContext(asked -> work.run()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(SessionProvider::nobody)
                .onFailure(AuthenticationCompletionException.class)
                .recoverWithUni(failure -> failedAtProvider(context, String.valueOf(failure.getMessage())))
                .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                .recoverWithUni(
                        failure -> failedAtProvider(context, failure.getClass().getSimpleName()));
    }

    /** The way back goes along: what somebody typed may wait behind the next try. */
    private static Uni<SecurityIdentity> failedAtProvider(RoutingContext context, String why) {
        LOG.infof("A sign-in at the provider was not completed: %s", why);
        return Uni.createFrom()
                .failure(new AuthenticationRedirectException(
                        SEE_OTHER, PROVIDER_FAILED + encoded(WayBack.of(context.request()))));
    }

    private static SecurityIdentity remembered(RoutingContext context, Throwable failure) {
        context.put(FAILURE, failure);
        return SessionProvider.nobody();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (startsAtProvider(context)) return provider.getChallenge(context);
        HttpServerRequest request = context.request();
        ChallengeData challenge = Problem.wantedBy(request)
                ? new ChallengeData(
                        UNAUTHORIZED, Map.of("WWW-Authenticate", settings.byProvider() ? "Bearer" : "Session"))
                : new ChallengeData(SEE_OTHER, Map.of("Location", "/sign-in?to=" + wanted(request)));
        return Uni.createFrom().item(challenge);
    }

    /** What was asked for, to come back to; a form cannot be sent again from an address. */
    private static String wanted(HttpServerRequest request) {
        String path = request.method().equals(HttpMethod.GET) ? request.uri() : "/";
        return encoded(path);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private boolean startsAtProvider(RoutingContext context) {
        return settings.byProvider() && context.request().path().equals(PROVIDER_PATH);
    }

    private boolean carriesToken(RoutingContext context) {
        HttpServerRequest request = context.request();
        String authorization = request.getHeader("Authorization");
        return settings.byProvider()
                && authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())
                && request.path().startsWith("/api/")
                && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD));
    }

    @Override
    public int getPriority() {
        return BEFORE_OTHERS;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
