package coop.plenum.report;

import coop.plenum.platform.Page;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets a test be anybody, by a header; the ways of signing in have tests of their own. */
@ApplicationScoped
class SignedInByHeader implements HttpAuthenticationMechanism {
    static final String PERSON = "X-Test-Person";
    private static final int FIRST = 10_000;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String person = context.request().getHeader(PERSON);
        if (person == null) return Uni.createFrom().nullItem();
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(person))
                        .addAttribute("plenum.person", UUID.fromString(person))
                        .addAttribute(Page.NAME, "Test person")
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return FIRST;
    }
}
