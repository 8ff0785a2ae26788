package coop.plenum.identity.signin;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.identity.session.WayBack;
import coop.plenum.platform.LocalPath;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Leads to the provider and back. Whoever reaches the handler has been there: it opens a session of Plenum's own and
 * drops the extension's, so that both ways in end in the same cookie. A GET, because that is how providers return.
 */
@Path("/sign-in/start")
@Authenticated
@Needs(Permission.SIGN_IN_AND_OUT)
class ProviderResource {
    private static final Logger LOG = Logger.getLogger(ProviderResource.class);

    private final SignInSettings settings;
    private final SigningIn signingIn;
    private final SignedIn signedIn;
    private final SecurityIdentity identity;
    private final OidcSession provider;
    private final HttpServerRequest request;

    ProviderResource(
            SignInSettings settings,
            SigningIn signingIn,
            SignedIn signedIn,
            SecurityIdentity identity,
            OidcSession provider,
            HttpServerRequest request) {
        this.settings = settings;
        this.signingIn = signingIn;
        this.signedIn = signedIn;
        this.identity = identity;
        this.provider = provider;
        this.request = request;
    }

    /** For somebody of whom the provider tells too little to know them by. */
    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoAddressPage(SignInForm form) implements TemplateInstance {}

    @GET
    public Response arrive(@QueryParam("to") @Nullable String to) {
        if (settings.byProvider()) {
            JsonWebToken token = provider.getIdToken();
            Optional<UUID> person = signingIn.byProvider(token);
            provider.logout().await().indefinitely();
            if (person.isEmpty()) return nameless(to);
            boolean administrator = identity.hasRole(Visitor.ADMINISTRATOR);
            signedIn.begin(Sessions.Opening.byProvider(person.get(), administrator, token.getRawToken()));
            WayBack.forget(request);
        }
        return Response.seeOther(LocalPath.orHome(to)).build();
    }

    private static Response nameless(@Nullable String to) {
        LOG.info("A sign-in was refused: the provider names no e-mail address");
        return Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new NoAddressPage(SignInForm.towards(to)))
                .build();
    }
}
