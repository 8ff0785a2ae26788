package coop.plenum.network.sharing;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deciding what is shared of a campaign. For stewards, at any time, also after the campaign has closed. */
@Path("/organisations/{organisation}/networks/{network}/campaigns/{campaign}/sharing")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ANSWER_CALLS)
class SharingResource {
    private final Organisations organisations;
    private final Networks networks;
    private final Campaigns campaigns;
    private final Sharings sharings;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    SharingResource(
            Organisations organisations,
            Networks networks,
            Campaigns campaigns,
            Sharings sharings,
            Questionnaires questionnaires,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit) {
        this.organisations = organisations;
        this.networks = networks;
        this.campaigns = campaigns;
        this.sharings = sharings;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharingPage(
            Standing standing,
            Network network,
            Campaign campaign,
            List<Dimension> dimensions,
            Sharings.Shared shared,
            List<Choice> choices)
            implements TemplateInstance {}

    @GET
    public SharingPage show(UUID organisation, UUID network, UUID campaign) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Network with = networks.of(standing, network);
        Campaign of = campaigns.calling(standing, network, campaign);
        return new SharingPage(standing, with, of, dimensions(of), sharings.of(standing, of), List.of(Choice.values()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(UUID organisation, UUID network, UUID campaign, MultivaluedMap<String, String> typed) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Network with = networks.of(standing, network);
        Campaign of = campaigns.calling(standing, network, campaign);
        String all = Typed.line(typed.getFirst("all"));
        Map<String, Choice> choices = new HashMap<>();
        for (Dimension dimension : dimensions(of)) {
            choices.put(dimension.key(), choice(all.isEmpty() ? Typed.line(typed.getFirst(dimension.key())) : all));
        }
        if (sharings.decide(standing.organisation(), of, choices, visitor.required())) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.SHARING_CHANGED)
                    .about(with.name() + ", " + of.title()));
        }
        flash.say(page.texts(SharingMessages.class).saved());
        return Response.seeOther(URI.create(of.pathFor(organisation))).build();
    }

    private List<Dimension> dimensions(Campaign campaign) {
        return questionnaires.version(campaign.questionnaire()).dimensions();
    }

    private static Choice choice(String typed) {
        return Arrays.stream(Choice.values())
                .filter(c -> c.key().equals(typed))
                .findFirst()
                .orElse(Choice.NONE);
    }
}
