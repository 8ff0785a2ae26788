package coop.plenum.network;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Typed;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The name and the introduction of a network. For its coordinators. */
@Path("/networks/{network}/settings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class SettingsResource {
    private final Networks networks;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    SettingsResource(Networks networks, Visitor visitor, Page page, Flash flash) {
        this.networks = networks;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingsPage(Network network, String name, String introduction, boolean listed, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public SettingsPage show(UUID network) {
        Network run = networks.enter(Viewer.of(visitor), network).network();
        return new SettingsPage(run, run.name(), run.introduction(), run.listed(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object describe(
            UUID network,
            @FormParam("name") @Nullable String name,
            @FormParam("introduction") @Nullable String introduction,
            @FormParam("listed") @Nullable String listed) {
        Network run = networks.enter(Viewer.of(visitor), network).network();
        NetworkMessages texts = page.texts(NetworkMessages.class);
        String called = Typed.line(name);
        String words = Typed.text(introduction);
        FormErrors errors = new FormErrors();
        if (called.isEmpty() || called.length() > Network.LONGEST_NAME) {
            errors.add("name", texts.nameWrong(Network.LONGEST_NAME));
        }
        if (words.length() > Network.LONGEST_INTRODUCTION) {
            errors.add("introduction", texts.introductionWrong(Network.LONGEST_INTRODUCTION));
        }
        if (!errors.isEmpty()) return page.refused(new SettingsPage(run, called, words, listed != null, errors));
        networks.describe(run, called, words, listed != null);
        flash.say(texts.saved());
        return Response.seeOther(URI.create(run.path())).build();
    }
}
