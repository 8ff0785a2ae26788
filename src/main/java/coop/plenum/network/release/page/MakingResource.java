package coop.plenum.network.release.page;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.release.making.Outlook;
import coop.plenum.network.release.making.Releasing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.Worded;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Making the next release from a campaign: first what it would show, then the release. For coordinators. */
@Path("/networks/{network}/campaigns/{campaign}/releases")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.COMPARE_NETWORK)
class MakingResource {
    private final Networks networks;
    private final Campaigns campaigns;
    private final Releasing releasing;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    MakingResource(
            Networks networks,
            Campaigns campaigns,
            Releasing releasing,
            Questionnaires questionnaires,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.releasing = releasing;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** A dimension and what becomes of it. */
    record Line(Worded name, Outlook.Line outlook) {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MakingPage(NetworkStanding standing, Campaign campaign, Outlook outlook, List<Line> lines)
            implements TemplateInstance {}

    @GET
    @Path("/new")
    public MakingPage preview(UUID network, UUID campaign) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Campaign asked = campaigns.find(standing, campaign);
        return filled(standing, asked, releasing.outlook(standing, asked));
    }

    /** 422 with the outlook where there is nothing new to show. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response make(UUID network, UUID campaign) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Campaign asked = campaigns.find(standing, campaign);
        Outlook outlook = releasing.make(standing, asked);
        if (!outlook.worthMaking()) return page.refused(filled(standing, asked, outlook));
        flash.say(page.texts(MakingMessages.class).made(outlook.number()));
        return Response.seeOther(URI.create(standing.network().path() + "/releases/" + outlook.number()))
                .build();
    }

    private MakingPage filled(NetworkStanding standing, Campaign campaign, Outlook outlook) {
        Locale language = page.language();
        var asked = questionnaires.version(campaign.questionnaire());
        List<Line> lines = outlook.dimensions().stream()
                .flatMap(l -> asked.dimension(l.dimension()).stream()
                        .map(d -> new Line(
                                new Worded(d.name().in(language), d.name().languageIn(language)), l)))
                .toList();
        return new MakingPage(standing, campaign, outlook, lines);
    }
}
