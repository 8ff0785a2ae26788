package coop.plenum.identity;

import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One's own name and signing out. For the signed-in, each for themselves. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class AccountResource {
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Visitor visitor;
    private final SignInWay way;
    private final Page page;
    private final Flash flash;

    AccountResource(People people, Visitor visitor, SignInWay way, Page page, Flash flash) {
        this.people = people;
        this.visitor = visitor;
        this.way = way;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPage(String name, String address, boolean byLink, FormErrors errors) implements TemplateInstance {}

    @GET
    public AccountPage show() {
        Person person = own();
        return page(person, person.name(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object rename(@FormParam("name") @Nullable String typed) {
        Person person = own();
        String name = Optional.ofNullable(typed).orElse("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            FormErrors errors = new FormErrors();
            errors.add("name", page.texts(IdentityMessages.class).nameWrong(LONGEST_NAME));
            return page.refused(page(person, name, errors));
        }
        person.rename(name);
        flash.say(page.texts(IdentityMessages.class).nameSaved());
        return Response.seeOther(URI.create("/account")).build();
    }

    private Person own() {
        return people.byId(visitor.required()).orElseThrow();
    }

    private AccountPage page(Person person, String name, FormErrors errors) {
        return new AccountPage(name, Optional.ofNullable(person.address()).orElse(""), way.byLink(), errors);
    }
}
