package coop.plenum.network.campaign;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Audiences;
import coop.plenum.network.Called;
import coop.plenum.network.Calls;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.Traits;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Pager;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a campaign is: who takes part, never what was answered. For coordinators. */
@Path("/networks/{network}/campaigns/{campaign: [0-9a-f-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class ProgressResource {
    /** Nobody is written to again within these days. */
    private static final int DAYS_BETWEEN = 3;

    private final Networks networks;
    private final Campaigns campaigns;
    private final Calls calls;
    private final Audiences audiences;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Clock clock;

    ProgressResource(
            Networks networks,
            Campaigns campaigns,
            Calls calls,
            Audiences audiences,
            Visitor visitor,
            Page page,
            Flash flash,
            Clock clock) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.calls = calls;
        this.audiences = audiences;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.clock = clock;
    }

    /** Which part of the board is asked for, as it stands in the address. */
    public static class Asked {
        @QueryParam("stage")
        @Nullable
        String stage;

        @QueryParam("type")
        @Nullable
        String type;

        @QueryParam("size")
        @Nullable
        String size;

        @QueryParam("territory")
        @Nullable
        String territory;

        @QueryParam("name")
        @Nullable
        String name;

        @QueryParam("page")
        @Nullable
        String page;

        Calls.Filter filter() {
            return new Calls.Filter(
                    Typed.line(stage),
                    new Traits(Typed.line(type), Typed.line(size), Typed.line(territory)),
                    Typed.line(name));
        }
    }

    /**
     * What the board shows.
     *
     * @param answered how many organisations have closed
     * @param base the address of this list without the number of the page
     */
    record Board(
            Campaign campaign,
            Campaign.Stage stage,
            Map<Called.Stage, Integer> stages,
            int answered,
            int of,
            List<Called> rows,
            int count,
            Calls.Filter filter,
            Pager pager,
            String base,
            List<String> territories) {
        public int at(String stageKey) {
            return stages.entrySet().stream()
                    .filter(e -> e.getKey().key().equals(stageKey))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        public boolean isNarrowed() {
            return !filter.equals(Calls.Filter.NONE);
        }
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CampaignPage(NetworkStanding standing, Board board, Audiences.Words words) implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExtensionPage(NetworkStanding standing, Campaign campaign, Called called, String until, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public CampaignPage show(UUID network, UUID campaign, @BeanParam Asked asked) {
        NetworkStanding standing = enter(network);
        Campaign shown = campaigns.find(standing, campaign);
        Calls.Filter filter = asked.filter();
        Map<Called.Stage, Integer> stages = calls.stages(shown);
        int of = stages.values().stream().mapToInt(Integer::intValue).sum();
        int answered = stages.getOrDefault(Called.Stage.CLOSED, 0) + stages.getOrDefault(Called.Stage.PUBLISHED, 0);
        int count = filter.equals(Calls.Filter.NONE) ? of : calls.count(shown, filter);
        Pager pager = Pager.of(asked.page, count, Calls.PAGE);
        Board board = new Board(
                shown,
                shown.stage(clock.instant()),
                stages,
                answered,
                of,
                calls.page(shown, filter, pager.number()),
                count,
                filter,
                pager,
                base(filter),
                calls.territories(shown));
        return new CampaignPage(standing, board, audiences.words(page.language()));
    }

    /** Has those who are behind written to. */
    @POST
    @Path("/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response remind(UUID network, UUID campaign, @FormParam("stage") @Nullable String stage) {
        Campaign shown = campaigns.find(enter(network), campaign);
        CampaignMessages texts = page.texts(CampaignMessages.class);
        if (shown.isClosed()) throw Refusal.conflict(texts.closedAlready());
        Called.Stage behind =
                Called.Stage.ANSWERING.key().equals(stage) ? Called.Stage.ANSWERING : Called.Stage.NOT_BEGUN;
        int written = calls.remind(shown, behind, clock.instant().minus(Duration.ofDays(DAYS_BETWEEN)));
        flash.say(texts.writing(written, DAYS_BETWEEN));
        return to(shown);
    }

    @GET
    @Path("/calls/{organisation}/extension")
    public ExtensionPage extending(UUID network, UUID campaign, UUID organisation) {
        NetworkStanding standing = enter(network);
        Campaign shown = campaigns.find(standing, campaign);
        Called called = calls.find(shown, organisation).orElseThrow(NotFoundException::new);
        LocalDate until =
                Optional.ofNullable(called.extendedTo()).orElse(shown.closesOn().plusWeeks(1));
        return new ExtensionPage(standing, shown, called, until.toString(), new FormErrors());
    }

    @POST
    @Path("/calls/{organisation}/extension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object extend(UUID network, UUID campaign, UUID organisation, @FormParam("until") @Nullable String until) {
        NetworkStanding standing = enter(network);
        Campaign shown = campaigns.find(standing, campaign);
        Called called = calls.find(shown, organisation).orElseThrow(NotFoundException::new);
        CampaignMessages texts = page.texts(CampaignMessages.class);
        if (shown.isClosed()) throw Refusal.conflict(texts.closedAlready());
        String typed = Typed.line(until);
        Optional<LocalDate> day = CampaignForm.day(typed);
        if (day.isEmpty()) {
            FormErrors errors = new FormErrors();
            errors.add("until", texts.dayWrong());
            return page.refused(new ExtensionPage(standing, shown, called, typed, errors));
        }
        calls.extend(shown, organisation, day.get());
        calls.postpone(shown.network(), shown.id());
        flash.say(texts.extended(coop.plenum.platform.Days.inWords(shown.lastDay(day.get()), page.language())));
        return to(shown);
    }

    private static String base(Calls.Filter filter) {
        return "?stage=" + encoded(filter.stage()) + "&type="
                + encoded(filter.traits().type()) + "&size="
                + encoded(filter.traits().size()) + "&territory="
                + encoded(filter.traits().territory()) + "&name=" + encoded(filter.name()) + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private NetworkStanding enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network);
    }

    private static Response to(Campaign campaign) {
        return Response.seeOther(URI.create(campaign.path())).build();
    }
}
