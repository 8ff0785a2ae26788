package coop.plenum.identity.signin;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Who one is here: name, address, ways out. For whoever is signed in. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.CHANGE_OWN_ACCOUNT)
class AccountResource {
    private final SignInSettings settings;
    private final People people;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    AccountResource(SignInSettings settings, People people, Visitor visitor, Page page, Flash flash) {
        this.settings = settings;
        this.people = people;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPage(String name, @Nullable String address, boolean byProvider, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public AccountPage show() {
        Person person = person();
        return new AccountPage(person.name(), person.address(), settings.byProvider(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response rename(@FormParam("name") @Nullable String typed) {
        Person person = person();
        IdentityMessages texts = page.texts(IdentityMessages.class);
        String name = Typed.line(typed);
        FormErrors errors = new FormErrors();
        if (name.isEmpty()) errors.add("name", texts.nameMissing());
        if (name.length() > Person.LONGEST_NAME) errors.add("name", texts.nameTooLong(Person.LONGEST_NAME));
        if (!errors.isEmpty())
            return page.refused(new AccountPage(name, person.address(), settings.byProvider(), errors));
        person.rename(name);
        flash.say(texts.nameSaved());
        return Response.seeOther(URI.create("/account")).build();
    }

    private Person person() {
        return people.byId(visitor.required()).orElseThrow(UnauthorizedException::new);
    }
}
