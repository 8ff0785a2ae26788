package coop.plenum.network;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Who runs a network. For its coordinators, and for administrators, who appoint people. */
@Path("/networks/{network}/coordinators")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.NAME_COORDINATORS)
class CoordinatorResource {
    private final Networks networks;
    private final Coordinators coordinators;
    private final NamingCoordinators naming;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    CoordinatorResource(
            Networks networks,
            Coordinators coordinators,
            NamingCoordinators naming,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.coordinators = coordinators;
        this.naming = naming;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoordinatorsPage(
            Network network, List<Coordinators.Coordinator> coordinators, CoordinatorForm form, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public CoordinatorsPage show(UUID network) {
        return page(enter(network), new CoordinatorForm(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object name(UUID network, @BeanParam CoordinatorForm form, UriInfo asked) {
        Network run = enter(network);
        NetworkMessages texts = page.texts(NetworkMessages.class);
        FormErrors errors = new FormErrors();
        form.check(errors, texts);
        if (!errors.isEmpty()) return page.refused(page(run, form, errors));
        Person named = naming.name(run, form, settings.address(asked.getBaseUri()));
        flash.say(texts.namedNow(named.name()));
        return to(run);
    }

    @POST
    @Path("/{person}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response dismiss(UUID network, UUID person) {
        Network run = enter(network);
        NetworkMessages texts = page.texts(NetworkMessages.class);
        boolean known = coordinators.of(run).stream().anyMatch(c -> c.person().equals(person));
        if (known && !coordinators.dismiss(run, person)) throw Refusal.conflict(texts.lastOne());
        if (known) flash.say(texts.dismissed());
        boolean self = person.equals(visitor.required()) && !visitor.isAdministrator();
        return self ? Response.seeOther(URI.create("/networks")).build() : to(run);
    }

    private Network enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network).network();
    }

    private CoordinatorsPage page(Network network, CoordinatorForm form, FormErrors errors) {
        return new CoordinatorsPage(network, coordinators.of(network), form, errors);
    }

    private static Response to(Network network) {
        return Response.seeOther(URI.create(network.path() + "/coordinators")).build();
    }
}
