package coop.plenum.identity.signin;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.DemoPeople.DemoPerson;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Household;
import coop.plenum.platform.LocalPath;
import coop.plenum.platform.Page;
import coop.plenum.platform.RateLimits;
import coop.plenum.platform.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The way in. Open to all. */
@Path("/sign-in")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SIGN_IN_AND_OUT)
class SignInResource {
    private static final Logger LOG = Logger.getLogger(SignInResource.class);
    private static final int PER_ADDRESS = 5;
    private static final int PER_DEVICE = 30;

    private final SignInSettings settings;
    private final RateLimits limits;
    private final Links links;
    private final SigningIn signingIn;
    private final SignInMail mail;
    private final TrialGuard trial;
    private final Visitor visitor;
    private final Page page;

    SignInResource(
            SignInSettings settings,
            RateLimits limits,
            Links links,
            SigningIn signingIn,
            SignInMail mail,
            TrialGuard trial,
            Visitor visitor,
            Page page) {
        this.settings = settings;
        this.limits = limits;
        this.links = links;
        this.signingIn = signingIn;
        this.mail = mail;
        this.trial = trial;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(
            SignInForm form, FormErrors errors, boolean byProvider, boolean failed, List<DemoPerson> demoPeople)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SentPage(SignInForm form, long minutes, boolean mailbox) implements TemplateInstance {}

    @GET
    public Object choose(@QueryParam("to") @Nullable String to, @QueryParam("failed") @Nullable String failed) {
        // In the trial one visitor plays many people.
        if (visitor.person().isPresent() && visitor.only().isEmpty() && !trial.isOpen()) {
            return Response.seeOther(LocalPath.orHome(to)).build();
        }
        return signInPage(SignInForm.towards(to), new FormErrors(), failed != null);
    }

    /** Answers the same, and works the same, whether the address is known or not. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@BeanParam SignInForm form, HttpServerRequest request, UriInfo uri) {
        if (settings.byProvider()) throw new NotFoundException();
        IdentityMessages texts = page.texts(IdentityMessages.class);
        FormErrors errors = form.errors(texts);
        if (!errors.isEmpty()) return page.refused(signInPage(form, errors, false));
        String address = form.normalisedAddress();
        boolean within = limits.allow("sign-in from " + Household.of(request.remoteAddress()), PER_DEVICE)
                && limits.allow("sign-in of " + address, PER_ADDRESS);
        if (!within) LOG.info("A sign-in link was refused: asked for too often");
        if (!within) throw Refusal.tooOften(texts.tooOften());
        String token = links.make(new Links.Link(address, URI.create(form.to())));
        var written = mail.written(address, settings.address(uri.getBaseUri()).resolve("/sign-in/link/" + token));
        if (signingIn.mayAsk(address)) mail.send(written);
        return Response.seeOther(URI.create("/sign-in/sent?to=" + form.encodedTo()))
                .build();
    }

    @GET
    @Path("/sent")
    public SentPage sent(@QueryParam("to") @Nullable String to) {
        return new SentPage(SignInForm.towards(to), Links.VALID.toMinutes(), trial.isOpen());
    }

    private SignInPage signInPage(SignInForm form, FormErrors errors, boolean failed) {
        return new SignInPage(form, errors, settings.byProvider(), failed, trial.people());
    }
}
