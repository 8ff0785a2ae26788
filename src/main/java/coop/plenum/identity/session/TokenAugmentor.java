package coop.plenum.identity.session;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Finds the person behind a provider's bearer token. The token must be made out to Plenum, lest one given to another
 * application opens this one; it makes no new person, only a sign-in does.
 */
@ApplicationScoped
class TokenAugmentor implements SecurityIdentityAugmentor {
    private final Sessions sessions;
    private final Optional<String> audience;

    TokenAugmentor(Sessions sessions, @ConfigProperty(name = "quarkus.oidc.client-id") Optional<String> audience) {
        this.sessions = sessions;
        this.audience = audience;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean bearer = identity.getPrincipal() instanceof JsonWebToken
                && identity.getCredential(IdTokenCredential.class) == null;
        return bearer
                ? context.runBlocking(() -> person(identity, (JsonWebToken) identity.getPrincipal()))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity person(SecurityIdentity identity, JsonWebToken token) {
        boolean ours = token.getAudience() != null
                && audience.filter(token.getAudience()::contains).isPresent();
        if (!ours) throw new AuthenticationFailedException("The token is made out to another application");
        Sessions.Session person = sessions.known(token.getIssuer(), token.getSubject())
                .orElseThrow(() -> new AuthenticationFailedException("Nobody has signed in as this subject"));
        QuarkusSecurityIdentity.Builder builder =
                SessionProvider.described(person).setPrincipal(identity.getPrincipal());
        return builder.addRoles(identity.getRoles()).build();
    }
}
