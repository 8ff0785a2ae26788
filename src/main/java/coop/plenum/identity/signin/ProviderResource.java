package coop.plenum.identity.signin;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.platform.LocalPath;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Leads to the provider and back. Whoever reaches the handler has been there: it opens a session of Plenum's own and
 * drops the extension's, so that both ways in end in the same cookie. A GET, because that is how providers return.
 */
@Path("/sign-in/start")
@Authenticated
@Needs(Permission.SIGN_IN_AND_OUT)
class ProviderResource {
    private final SignInSettings settings;
    private final SigningIn signingIn;
    private final SignedIn signedIn;
    private final SecurityIdentity identity;
    private final OidcSession provider;

    ProviderResource(
            SignInSettings settings,
            SigningIn signingIn,
            SignedIn signedIn,
            SecurityIdentity identity,
            OidcSession provider) {
        this.settings = settings;
        this.signingIn = signingIn;
        this.signedIn = signedIn;
        this.identity = identity;
        this.provider = provider;
    }

    @GET
    public Response arrive(@QueryParam("to") @Nullable String to) {
        if (settings.byProvider()) {
            JsonWebToken token = provider.getIdToken();
            boolean administrator = identity.hasRole(Visitor.ADMINISTRATOR);
            signedIn.begin(
                    Sessions.Opening.byProvider(signingIn.byProvider(token), administrator, token.getRawToken()));
            provider.logout().await().indefinitely();
        }
        return Response.seeOther(LocalPath.orHome(to)).build();
    }
}
