package coop.plenum.identity.signin;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.address.AddressChanges;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/** The ways out: of this browser, for all; of every browser, for whoever is signed in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SIGN_IN_AND_OUT)
class SignOutResource {
    private final SignInSettings settings;
    private final SignedIn signedIn;
    private final AddressChanges changes;
    private final Visitor visitor;
    private final OidcConfigurationMetadata provider;
    private final Page page;
    private final Flash flash;

    SignOutResource(
            SignInSettings settings,
            SignedIn signedIn,
            AddressChanges changes,
            Visitor visitor,
            OidcConfigurationMetadata provider,
            Page page,
            Flash flash) {
        this.settings = settings;
        this.signedIn = signedIn;
        this.changes = changes;
        this.visitor = visitor;
        this.provider = provider;
        this.page = page;
        this.flash = flash;
    }

    /** Goes on to the provider by itself: a form may not redirect to another host. */
    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignedOutPage(URI provider) implements TemplateInstance {}

    @POST
    @Path("sign-out")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object here(UriInfo uri) {
        Optional<String> idToken = signedIn.idToken();
        signedIn.end();
        return left(uri, idToken);
    }

    @POST
    @Path("sign-out-everywhere")
    @Authenticated
    @Needs(Permission.CHANGE_OWN_ACCOUNT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object everywhere(UriInfo uri) {
        Optional<String> idToken = signedIn.idToken();
        // Whoever had come in may have asked for an address of their own.
        changes.drop(visitor.required());
        signedIn.endEverywhere(visitor.required());
        return left(uri, idToken);
    }

    private Object left(UriInfo uri, Optional<String> idToken) {
        Optional<URI> atProvider = idToken.filter(t -> settings.byProvider()).flatMap(t -> endOfSession(uri, t));
        if (atProvider.isPresent()) return new SignedOutPage(atProvider.get());
        flash.say(page.texts(IdentityMessages.class).signedOut());
        return Response.seeOther(URI.create("/")).build();
    }

    private Optional<URI> endOfSession(UriInfo uri, String idToken) {
        return Optional.ofNullable(provider.getEndSessionUri())
                .map(end -> UriBuilder.fromUri(end)
                        .queryParam("id_token_hint", idToken)
                        .queryParam(
                                "post_logout_redirect_uri",
                                settings.address(uri.getBaseUri()).resolve("/"))
                        .build());
    }
}
