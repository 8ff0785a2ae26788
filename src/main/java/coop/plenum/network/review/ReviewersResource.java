package coop.plenum.network.review;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reviews the reports of a campaign, whose, and how far each review is. For those who run the network. */
@Path("/networks/{network}/campaigns/{campaign}/reviewers")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class ReviewersResource {
    private static final int MOST_EACH = 5;

    private final Networks networks;
    private final Campaigns campaigns;
    private final Reviewers reviewers;
    private final People people;
    private final ReviewMail mail;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    ReviewersResource(
            Networks networks,
            Campaigns campaigns,
            Reviewers reviewers,
            People people,
            ReviewMail mail,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.reviewers = reviewers;
        this.people = people;
        this.mail = mail;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    private record Entered(NetworkStanding standing, Campaign campaign) {
        Response back() {
            return Response.seeOther(URI.create(campaign.path() + "/reviewers")).build();
        }
    }

    /** Somebody to be named, as typed. */
    record Draft(String name, String address, String organisation) {
        static final Draft NONE = new Draft("", "", "");
    }

    /** @param after where the next part of the list begins; empty on its last */
    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewersPage(
            NetworkStanding standing,
            Campaign campaign,
            List<Reviewers.Reviewer> reviewers,
            List<Reviewers.Line> lines,
            String after,
            Draft draft,
            FormErrors errors)
            implements TemplateInstance {}

    /** Somebody who may read a report, and whether they do. */
    record Reader(UUID person, String name, boolean assigned) {}

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReadersPage(NetworkStanding standing, Campaign campaign, Reviewers.Called called, List<Reader> readers)
            implements TemplateInstance {}

    @GET
    public ReviewersPage show(UUID network, UUID campaign, @QueryParam("after") @Nullable UUID after) {
        return page(enter(network, campaign), after, Draft.NONE, new FormErrors());
    }

    /** Names somebody by their address; who they are for themselves is no business of the network's. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object name(
            UUID network,
            UUID campaign,
            @FormParam("address") @Nullable String address,
            @FormParam("name") @Nullable String name,
            @FormParam("organisation") @Nullable String organisation,
            @Context UriInfo asked) {
        Entered entered = going(network, campaign);
        Draft draft = new Draft(Typed.line(name), Typed.line(address), Typed.line(organisation));
        UUID stands = null;
        FormErrors errors = new FormErrors();
        if (draft.name().isEmpty() || draft.name().length() > Person.LONGEST_NAME)
            errors.add("name", texts().nameWrong());
        if (!People.isAddress(draft.address())) errors.add("address", texts().addressWrong());
        if (!draft.organisation().isEmpty()) {
            stands = reviewers
                    .called(entered.campaign(), draft.organisation())
                    .map(Reviewers.Called::organisation)
                    .orElse(null);
            if (stands == null) errors.add("organisation", texts().organisationWrong());
        }
        if (!errors.isEmpty()) return page.refused(page(entered, null, draft, errors));
        Person person = people.known(draft.address(), draft.name());
        people.flush();
        if (reviewers.name(entered.campaign(), person.id(), stands)) {
            mail.named(
                    entered.standing().network(),
                    entered.campaign(),
                    person.id(),
                    settings.address(asked.getBaseUri()));
        }
        flash.say(texts().reviewerNamed(person.name()));
        return entered.back();
    }

    @POST
    @Path("/{person}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response dismiss(UUID network, UUID campaign, UUID person) {
        Entered entered = enter(network, campaign);
        reviewers.dismiss(entered.campaign(), person);
        return entered.back();
    }

    /** Gives each report to as many as were asked for, from 1 to 5. */
    @POST
    @Path("/shares")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response share(UUID network, UUID campaign, @FormParam("each") @Nullable String each) {
        Entered entered = going(network, campaign);
        String typed = Typed.line(each);
        int readers = typed.matches("[1-9]") ? Math.min(MOST_EACH, Integer.parseInt(typed)) : 2;
        reviewers.shareOut(entered.campaign(), readers);
        flash.say(texts().sharedOut(readers));
        return entered.back();
    }

    @GET
    @Path("/organisations/{organisation}")
    public ReadersPage readers(UUID network, UUID campaign, UUID organisation) {
        Entered entered = enter(network, campaign);
        Reviewers.Called called = called(entered, organisation);
        List<Reviewers.Pair> pairs = reviewers.pairs(entered.campaign(), organisation);
        List<Reader> readers = reviewers.of(entered.campaign()).stream()
                .flatMap(r -> pairs.stream()
                        .filter(p -> p.person().equals(r.person()))
                        .map(p -> new Reader(r.person(), r.name(), p.assigned())))
                .toList();
        return new ReadersPage(entered.standing(), entered.campaign(), called, readers);
    }

    @POST
    @Path("/organisations/{organisation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response assign(
            UUID network, UUID campaign, UUID organisation, @FormParam("reader") @Nullable List<String> chosen) {
        Entered entered = going(network, campaign);
        called(entered, organisation);
        List<String> keys = Objects.requireNonNullElse(chosen, List.of());
        reviewers.assign(
                entered.campaign(),
                organisation,
                reviewers.pairs(entered.campaign(), organisation).stream()
                        .map(Reviewers.Pair::person)
                        .filter(p -> keys.contains(p.toString()))
                        .toList());
        flash.say(texts().assigned());
        return entered.back();
    }

    private ReviewersPage page(Entered entered, @Nullable UUID after, Draft draft, FormErrors errors) {
        List<Reviewers.Line> lines = reviewers.board(entered.campaign(), after);
        String next = Reviewers.isFull(lines)
                ? lines.get(lines.size() - 1).called().organisation().toString()
                : "";
        return new ReviewersPage(
                entered.standing(), entered.campaign(), reviewers.of(entered.campaign()), lines, next, draft, errors);
    }

    private Reviewers.Called called(Entered entered, UUID organisation) {
        return reviewers.called(entered.campaign(), organisation).orElseThrow(NotFoundException::new);
    }

    private Entered going(UUID network, UUID campaign) {
        Entered entered = enter(network, campaign);
        if (entered.campaign().isClosed())
            throw Refusal.conflict(page.texts(HandingMessages.class).campaignOver());
        return entered;
    }

    private Entered enter(UUID network, UUID campaign) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        return new Entered(standing, campaigns.find(standing, campaign));
    }

    private ReviewersMessages texts() {
        return page.texts(ReviewersMessages.class);
    }
}
