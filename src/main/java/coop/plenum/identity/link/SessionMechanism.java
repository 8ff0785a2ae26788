package coop.plenum.identity.link;

import coop.plenum.identity.SignInWay;
import coop.plenum.identity.SignedIn;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Recognises the holder of a session. An unknown or old token makes nobody of its bearer, never an error. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    private static final int BEFORE_OTHERS = DEFAULT_PRIORITY + 1;
    private static final int UNAUTHORIZED = 401;

    private final Sessions sessions;
    private final SignInWay way;

    SessionMechanism(Sessions sessions, SignInWay way) {
        this.sessions = sessions;
        this.way = way;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        Optional<String> token = way.byLink() ? SessionCookie.token(context.request()) : Optional.empty();
        if (token.isEmpty() || context.normalizedPath().startsWith("/assets/")) {
            return Uni.createFrom().optional(Optional.empty());
        }
        return Uni.createFrom()
                .completionStage(() -> context.vertx()
                        .executeBlocking(() -> sessions.find(token.get()), false)
                        .toCompletionStage())
                .flatMap(found -> Uni.createFrom().optional(found.map(SignedIn::identity)));
    }

    /** The way to the sign-in is shown by {@code Unauthenticated}; this is what remains for anything below it. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return way.byLink()
                ? Uni.createFrom().item(new ChallengeData(UNAUTHORIZED))
                : Uni.createFrom().optional(Optional.empty());
    }

    @Override
    public int getPriority() {
        return BEFORE_OTHERS;
    }
}
