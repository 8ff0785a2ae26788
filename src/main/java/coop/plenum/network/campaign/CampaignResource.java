package coop.plenum.network.campaign;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Audiences;
import coop.plenum.network.Calls;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.joining.Belonging;
import coop.plenum.network.module.Modules;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Questionnaire;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Beginning a campaign, and changing its words and dates. For coordinators. */
@Path("/networks/{network}/campaigns")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class CampaignResource {
    private static final int USUAL_MONTHS = 2;
    private static final Map<String, String> USUAL_ZONES =
            Map.of("en", "Europe/London", "es", "Europe/Madrid", "fr", "Europe/Paris");

    private final Networks networks;
    private final Campaigns campaigns;
    private final Calls calls;
    private final Belonging belonging;
    private final Audiences audiences;
    private final Questionnaires questionnaires;
    private final Modules modules;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Clock clock;

    CampaignResource(
            Networks networks,
            Campaigns campaigns,
            Calls calls,
            Belonging belonging,
            Audiences audiences,
            Questionnaires questionnaires,
            Modules modules,
            Visitor visitor,
            Page page,
            Flash flash,
            Clock clock) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.calls = calls;
        this.belonging = belonging;
        this.audiences = audiences;
        this.questionnaires = questionnaires;
        this.modules = modules;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.clock = clock;
    }

    /** What can be chosen in the form. */
    record Choices(
            List<Questionnaire> questionnaires, Set<String> zones, Audiences.Words words, List<String> territories) {}

    /** @param to where the form goes; a campaign that has begun is changed there, a new one begun */
    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CampaignFormPage(
            NetworkStanding standing, String to, boolean begun, CampaignForm form, FormErrors errors, Choices choices)
            implements TemplateInstance {}

    @GET
    @Path("/new")
    public CampaignFormPage blank(UUID network) {
        NetworkStanding standing = enter(network);
        return page(standing, suggested(standing), new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object begin(UUID network, MultivaluedMap<String, String> typed) {
        NetworkStanding standing = enter(network);
        CampaignMessages texts = page.texts(CampaignMessages.class);
        List<Questionnaire> offered = offered(standing);
        CampaignForm form = CampaignForm.typed(typed);
        FormErrors errors = form.errors(offered, clock, texts);
        if (calls.wouldCall(standing, form.called()) == 0) errors.add("called", texts.nobodyCalled());
        if (!errors.isEmpty()) return page.refused(page(standing, form, errors));
        Campaign begun = campaigns.begin(standing, form.draft(offered));
        flash.say(texts.begun(calls.callAll(begun)));
        return to(begun);
    }

    @GET
    @Path("/{campaign}/changes")
    public CampaignFormPage changing(UUID network, UUID campaign) {
        NetworkStanding standing = enter(network);
        Campaign begun = campaigns.find(standing, campaign);
        return changePage(standing, begun, CampaignForm.of(begun), new FormErrors());
    }

    @POST
    @Path("/{campaign}/changes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object change(UUID network, UUID campaign, MultivaluedMap<String, String> typed) {
        NetworkStanding standing = enter(network);
        Campaign begun = campaigns.find(standing, campaign);
        CampaignMessages texts = page.texts(CampaignMessages.class);
        if (begun.isClosed()) throw Refusal.conflict(texts.closedAlready());
        List<Questionnaire> answered = List.of(questionnaires.version(begun.questionnaire()));
        typed.putSingle("questionnaire", begun.questionnaire());
        CampaignForm form = CampaignForm.typed(typed);
        FormErrors errors = form.errors(answered, clock, texts);
        if (!errors.isEmpty()) return page.refused(changePage(standing, begun, form, errors));
        campaigns.change(begun, form.draft(answered));
        calls.postpone(begun.network(), begun.id());
        flash.say(texts.saved());
        return to(begun);
    }

    private CampaignForm suggested(NetworkStanding standing) {
        List<Campaign> earlier = campaigns.of(standing);
        Locale language = page.language();
        String zone = earlier.isEmpty()
                ? USUAL_ZONES.getOrDefault(language.getLanguage(), "Europe/London")
                : earlier.get(0).zone().getId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
        String year = Integer.toString(today.getYear());
        return new CampaignForm(
                page.texts(CampaignMessages.class).suggestedTitle(year),
                year,
                offered(standing).get(0).contentHash(),
                today.toString(),
                today.plusMonths(USUAL_MONTHS).toString(),
                zone,
                "",
                Campaign.Audience.ALL,
                false);
    }

    private CampaignFormPage page(NetworkStanding standing, CampaignForm form, FormErrors errors) {
        String to = standing.network().path() + "/campaigns/new";
        return new CampaignFormPage(standing, to, false, form, errors, choices(standing, offered(standing)));
    }

    private CampaignFormPage changePage(
            NetworkStanding standing, Campaign campaign, CampaignForm form, FormErrors errors) {
        List<Questionnaire> answered = List.of(questionnaires.version(campaign.questionnaire()));
        return new CampaignFormPage(
                standing, campaign.path() + "/changes", true, form, errors, choices(standing, answered));
    }

    private Choices choices(NetworkStanding standing, List<Questionnaire> offered) {
        return new Choices(
                offered, CampaignForm.zones(), audiences.words(page.language()), belonging.territories(standing));
    }

    private List<Questionnaire> offered(NetworkStanding standing) {
        return modules.versionsFor(standing.network());
    }

    private NetworkStanding enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network);
    }

    private static Response to(Campaign campaign) {
        return Response.seeOther(URI.create(campaign.path())).build();
    }
}
