package coop.plenum.identity.link;

import coop.plenum.identity.IdentityMessages;
import coop.plenum.identity.SignInWay;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.LocalPath;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Trial;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in by a link in a mail: asking for one, and spending it by a button. Open to all, counted. */
@Path("/sign-in/link")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class LinkResource {
    private static final int LONGEST_ADDRESS = 254;

    private final SignInLinks links;
    private final LinkMail mail;
    private final SigningIn signingIn;
    private final RateLimits limits;
    private final SignInWay way;
    private final Page page;
    private final Trial trial;

    LinkResource(
            SignInLinks links,
            LinkMail mail,
            SigningIn signingIn,
            RateLimits limits,
            SignInWay way,
            Page page,
            Trial trial) {
        this.links = links;
        this.mail = mail;
        this.signingIn = signingIn;
        this.limits = limits;
        this.way = way;
        this.page = page;
        this.trial = trial;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AddressPage(String to, String address, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SentPage(String address, int minutes, boolean trial) implements TemplateInstance {}

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpendPage(String token) implements TemplateInstance {}

    /** Sends a link where the address is known; says the same where it is not. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object send(
            @FormParam("address") @Nullable String typed,
            @FormParam("to") @Nullable String to,
            HttpServerRequest request) {
        onlyWithLinks();
        IdentityMessages texts = page.texts(IdentityMessages.class);
        String address = Optional.ofNullable(typed).orElse("").strip().toLowerCase(Locale.ROOT);
        String target = LocalPath.orHome(to).toString();
        if (!address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || address.length() > LONGEST_ADDRESS) {
            FormErrors errors = new FormErrors();
            errors.add("address", texts.addressWrong());
            return page.refused(new AddressPage(target, address, errors));
        }
        if (!limits.allow(address, request.remoteAddress().hostAddress())) throw Refusal.tooOften(texts.tooOften());
        links.issue(address, target).ifPresent(token -> mail.send(address, token));
        return new SentPage(address, (int) SignInLinks.GOOD_FOR.toMinutes(), trial.on());
    }

    /** Opening the link changes nothing: programs that check mails open it too. */
    @GET
    @Path("/{token}")
    public Response open(String token) {
        onlyWithLinks();
        return Response.ok(new SpendPage(token))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response spend(String token) throws SQLException {
        onlyWithLinks();
        Optional<SignInLinks.Spent> spent = links.spend(token);
        if (spent.isEmpty()) {
            throw Refusal.conflict(page.texts(IdentityMessages.class).linkSpent());
        }
        signingIn.signIn(spent.get().person());
        return Response.seeOther(LocalPath.orHome(spent.get().target())).build();
    }

    private void onlyWithLinks() {
        if (!way.byLink()) throw new NotFoundException();
    }
}
