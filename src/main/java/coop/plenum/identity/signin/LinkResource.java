package coop.plenum.identity.signin;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Where a mailed link leads. Open to all: the link is the proof. Opening it spends nothing, because mail scanners open
 * links too; its button does.
 */
@Path("/sign-in/link/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class LinkResource {
    private static final Logger LOG = Logger.getLogger(LinkResource.class);

    private final SignInSettings settings;
    private final Links links;
    private final SigningIn signingIn;
    private final SignedIn signedIn;

    LinkResource(SignInSettings settings, Links links, SigningIn signingIn, SignedIn signedIn) {
        this.settings = settings;
        this.links = links;
        this.signingIn = signingIn;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkPage(String address, String token) implements TemplateInstance {}

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpentPage(SignInForm form) implements TemplateInstance {}

    @GET
    public Response show(String token) {
        Optional<Links.Link> link = links.open(onlyWithLinks(token));
        return link.map(l -> unkept(Response.Status.OK, new LinkPage(l.address(), token)))
                .orElseGet(() -> spent(token));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response spend(String token) {
        Optional<Links.Link> link = links.spend(onlyWithLinks(token));
        return link.flatMap(l -> signingIn.byLink(l.address()).map(person -> {
                    signedIn.begin(Sessions.Opening.of(person));
                    return Response.seeOther(l.target()).build();
                }))
                .orElseGet(() -> {
                    LOG.info("A sign-in link was refused: spent, run out or never made");
                    return spent(token);
                });
    }

    private String onlyWithLinks(String token) {
        if (settings.byProvider()) throw new NotFoundException();
        return token;
    }

    private Response spent(String token) {
        SignInForm form = SignInForm.towards(links.target(token).orElse(null));
        return unkept(Response.Status.GONE, new SpentPage(form));
    }

    private static Response unkept(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
