package coop.plenum.identity.session;

import coop.plenum.access.Who;
import coop.plenum.identity.Visitor;
import coop.plenum.platform.Page;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a session's token into the identity of its person; into nobody where there is no such session. */
@ApplicationScoped
class SessionProvider implements IdentityProvider<SessionRequest> {
    private final Sessions sessions;

    SessionProvider(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                sessions.find(request.token()).map(SessionProvider::identity).orElseGet(SessionProvider::nobody));
    }

    private static SecurityIdentity identity(Sessions.Session session) {
        QuarkusSecurityIdentity.Builder builder = described(session)
                // Names of people stay out of logs, which print principals.
                .setPrincipal(new QuarkusPrincipal(session.person().toString()));
        session.only()
                .ifPresentOrElse(
                        only -> builder.addAttribute(Visitor.ONLY, only).addRole(Who.LINK_ROLE), () -> {
                            if (session.administrator()) builder.addRole(Visitor.ADMINISTRATOR);
                        });
        return builder.build();
    }

    static QuarkusSecurityIdentity.Builder described(Sessions.Session session) {
        return QuarkusSecurityIdentity.builder()
                .addAttribute(Visitor.PERSON, session.person())
                .addAttribute(Visitor.MARK, session.mark())
                .addAttribute(Page.NAME, session.name());
    }

    static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
}
