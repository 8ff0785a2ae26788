package coop.plenum.identity.address;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Where the mail to a new address leads. Open to all, but only the person who asked for it can confirm it: otherwise
 * somebody could be talked into giving their address to another's account. Opening it spends nothing; the button does.
 */
@Path("/account/address/link/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class AddressLinkResource {
    private final SignInSettings settings;
    private final AddressChanges changes;
    private final ChangingAddress changing;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    AddressLinkResource(
            SignInSettings settings,
            AddressChanges changes,
            ChangingAddress changing,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.settings = settings;
        this.changes = changes;
        this.changing = changing;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "addresses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmPage(String address, String token) implements TemplateInstance {}

    @CheckedTemplate(basePath = "addresses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ElsewherePage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "addresses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpentPage() implements TemplateInstance {}

    @GET
    public Response show(String token) {
        Optional<AddressChanges.Change> change = changes.open(onlyWithLinks(token));
        if (change.isEmpty()) return shown(Response.Status.GONE, new SpentPage());
        if (!isTheirs(change.get())) return shown(Response.Status.FORBIDDEN, new ElsewherePage());
        return shown(Response.Status.OK, new ConfirmPage(change.get().address(), token));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(String token) {
        Optional<AddressChanges.Change> change = changes.open(onlyWithLinks(token));
        if (change.isEmpty()) return shown(Response.Status.GONE, new SpentPage());
        if (!isTheirs(change.get())) return shown(Response.Status.FORBIDDEN, new ElsewherePage());
        if (!confirmed(change.get(), token)) return shown(Response.Status.GONE, new SpentPage());
        flash.say(page.texts(AddressMessages.class).saved(change.get().address()));
        return Response.seeOther(URI.create("/account")).build();
    }

    private boolean confirmed(AddressChanges.Change change, String token) {
        try {
            return changing.confirm(change, token);
        } catch (ConstraintViolationException takenMeanwhile) {
            return false;
        }
    }

    private boolean isTheirs(AddressChanges.Change change) {
        return visitor.only().isEmpty()
                && visitor.person().filter(change.person()::equals).isPresent();
    }

    private String onlyWithLinks(String token) {
        if (settings.byProvider()) throw new NotFoundException();
        return token;
    }

    private static Response shown(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
