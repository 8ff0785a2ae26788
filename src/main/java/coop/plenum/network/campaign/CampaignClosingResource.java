package coop.plenum.network.campaign;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Called;
import coop.plenum.network.Calls;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closing a campaign with a summary. For coordinators. */
@Path("/networks/{network}/campaigns/{campaign: [0-9a-f-]{36}}/closing")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class CampaignClosingResource {
    private static final int LONGEST_SUMMARY = 5000;

    private final Networks networks;
    private final Campaigns campaigns;
    private final Calls calls;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    CampaignClosingResource(
            Networks networks, Campaigns campaigns, Calls calls, Visitor visitor, Page page, Flash flash) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.calls = calls;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CampaignClosingPage(
            NetworkStanding standing, Campaign campaign, int answering, String summary, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public CampaignClosingPage ask(UUID network, UUID campaign) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        return page(standing, campaigns.find(standing, campaign), "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object close(UUID network, UUID campaign, @FormParam("summary") @Nullable String summary) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Campaign closing = campaigns.find(standing, campaign);
        CampaignMessages texts = page.texts(CampaignMessages.class);
        String words = Typed.text(summary);
        if (words.length() > LONGEST_SUMMARY) {
            FormErrors errors = new FormErrors();
            errors.add("summary", texts.messageWrong(LONGEST_SUMMARY));
            return page.refused(page(standing, closing, words, errors));
        }
        if (!campaigns.close(closing, words)) throw Refusal.conflict(texts.closedAlready());
        flash.say(texts.closedNow());
        return Response.seeOther(URI.create(closing.path())).build();
    }

    private CampaignClosingPage page(NetworkStanding standing, Campaign campaign, String summary, FormErrors errors) {
        Map<Called.Stage, Integer> stages = calls.stages(campaign);
        return new CampaignClosingPage(
                standing, campaign, stages.getOrDefault(Called.Stage.ANSWERING, 0), summary, errors);
    }
}
