package coop.plenum.network;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The networks one runs, and founding one. For the signed-in; founding for administrators. */
@Path("/networks")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class NetworkResource {
    private final Networks networks;
    private final NamingCoordinators naming;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    NetworkResource(
            Networks networks,
            NamingCoordinators naming,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.naming = naming;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NetworksPage(List<Network> networks, boolean mayFound) implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FoundingPage(String name, String chosen, CoordinatorForm form, FormErrors errors, List<PeerTrait> traits)
            implements TemplateInstance {}

    @GET
    @Needs(Permission.LIST_OWN_NETWORKS)
    public NetworksPage list() {
        return new NetworksPage(networks.of(Viewer.of(visitor)), visitor.isAdministrator());
    }

    @GET
    @Path("/new")
    @RolesAllowed(Visitor.ADMINISTRATOR)
    @Needs(Permission.FOUND_NETWORK)
    public FoundingPage blank() {
        return page("", "", new CoordinatorForm(), new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Visitor.ADMINISTRATOR)
    @Transactional
    @Needs(Permission.FOUND_NETWORK)
    public Object found(
            @FormParam("name") @Nullable String name,
            @FormParam("trait") @Nullable String trait,
            @BeanParam CoordinatorForm form,
            UriInfo asked) {
        NetworkMessages texts = page.texts(NetworkMessages.class);
        String called = Typed.line(name);
        Optional<PeerTrait> chosen = Arrays.stream(PeerTrait.values())
                .filter(t -> t.key().equals(trait))
                .findFirst();
        FormErrors errors = new FormErrors();
        if (called.isEmpty() || called.length() > Network.LONGEST_NAME) {
            errors.add("name", texts.nameWrong(Network.LONGEST_NAME));
        }
        if (chosen.isEmpty()) errors.add("trait", texts.traitWrong());
        form.check(errors, texts);
        if (chosen.isEmpty() || !errors.isEmpty()) {
            return page.refused(page(called, Typed.line(trait), form, errors));
        }
        Network founded = networks.found(called, chosen.get());
        naming.name(founded, form, settings.address(asked.getBaseUri()));
        flash.say(texts.foundNow());
        return Response.seeOther(URI.create(founded.path())).build();
    }

    private static FoundingPage page(String name, String chosen, CoordinatorForm form, FormErrors errors) {
        return new FoundingPage(name, chosen, form, errors, List.of(PeerTrait.values()));
    }
}
