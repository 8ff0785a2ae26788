package coop.plenum.identity.address;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Household;
import coop.plenum.platform.Page;
import coop.plenum.platform.RateLimits;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Asks for another e-mail address. For whoever is signed in; with a provider, addresses are changed there. */
@Path("/account/address")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.CHANGE_OWN_ACCOUNT)
class AddressResource {
    private static final int PER_PERSON = 5;
    private static final int PER_DEVICE = 30;

    private final SignInSettings settings;
    private final RateLimits limits;
    private final People people;
    private final ChangingAddress changing;
    private final Visitor visitor;
    private final Page page;

    AddressResource(
            SignInSettings settings,
            RateLimits limits,
            People people,
            ChangingAddress changing,
            Visitor visitor,
            Page page) {
        this.settings = settings;
        this.limits = limits;
        this.people = people;
        this.changing = changing;
        this.visitor = visitor;
        this.page = page;
    }

    @CheckedTemplate(basePath = "addresses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AddressPage(@Nullable String present, String typed, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "addresses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SentPage(long minutes) implements TemplateInstance {}

    @GET
    public AddressPage show() {
        return new AddressPage(person().address(), "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@FormParam("address") @Nullable String sent, HttpServerRequest request, UriInfo uri) {
        Person person = person();
        AddressMessages texts = page.texts(AddressMessages.class);
        String typed = Typed.line(sent);
        String address = People.normalised(typed);
        FormErrors errors = new FormErrors();
        if (!People.isAddress(typed)) errors.add("address", texts.wrong());
        if (address.equals(person.address())) errors.add("address", texts.same());
        if (!errors.isEmpty()) return page.refused(new AddressPage(person.address(), typed, errors));
        boolean within = limits.allow("new address from " + Household.of(request.remoteAddress()), PER_DEVICE)
                && limits.allow("new address of " + person.id(), PER_PERSON);
        if (!within) throw Refusal.tooOften(texts.tooOften());
        changing.ask(person, address, settings.address(uri.getBaseUri()));
        return Response.seeOther(URI.create("/account/address/sent")).build();
    }

    @GET
    @Path("/sent")
    public SentPage sent() {
        return new SentPage(AddressChanges.VALID.toMinutes());
    }

    private Person person() {
        if (settings.byProvider()) throw new NotFoundException();
        return people.byId(visitor.required()).orElseThrow(UnauthorizedException::new);
    }
}
