package coop.plenum.network.campaign;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Called;
import coop.plenum.network.Calls;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.network.release.Releases;
import coop.plenum.network.sharing.Sharings;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a campaign asks of an organisation, and its answer. For members; answering is for stewards. */
@Path("/organisations/{organisation}/networks/{network}/campaigns/{campaign}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CallResource {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Networks networks;
    private final Campaigns campaigns;
    private final Calls calls;
    private final Sharings sharings;
    private final Releases releases;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    CallResource(
            Organisations organisations,
            Memberships memberships,
            Networks networks,
            Campaigns campaigns,
            Calls calls,
            Sharings sharings,
            Releases releases,
            Assessments assessments,
            Questionnaires questionnaires,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.networks = networks;
        this.campaigns = campaigns;
        this.calls = calls;
        this.sharings = sharings;
        this.releases = releases;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.clock = clock;
    }

    /** The assessment that answers, or those that could. */
    record Answering(@Nullable Assessment assessment, List<Assessment> candidates) {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CallPage(
            Standing standing,
            Network network,
            Campaign campaign,
            Called called,
            Questionnaire questionnaire,
            Answering answering,
            Sharings.Shared shared,
            List<Releases.Receipt> receipts)
            implements TemplateInstance {}

    @GET
    @Needs(Permission.SEE_CALLS)
    public CallPage show(UUID organisation, UUID network, UUID campaign) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Campaign calling = campaigns.calling(standing, network, campaign);
        Called called = called(standing, calling);
        return new CallPage(
                standing,
                networks.of(standing, network),
                calling,
                called,
                questionnaires.version(calling.questionnaire()),
                answering(standing, calling, called),
                sharings.of(standing, calling),
                releases.receipt(standing, network));
    }

    private Answering answering(Standing standing, Campaign calling, Called called) {
        if (called.assessment().isPresent()) {
            return new Answering(assessments.find(standing, called.assessment().get()), List.of());
        }
        return new Answering(null, calling.isClosed() ? List.of() : candidates(standing, calling));
    }

    /** Assessments of the organisation with the same questions, opened since the campaign was begun. */
    private List<Assessment> candidates(Standing standing, Campaign calling) {
        return assessments.of(standing).stream()
                .filter(a -> a.questionnaire().equals(calling.questionnaire()))
                .filter(a -> a.isOpen()
                        || a.openedAt().atZone(calling.zone()).getYear()
                                == calling.opensOn().getYear())
                .toList();
    }

    /** Opens an assessment for it, or takes one that is there. */
    @POST
    @Path("/assessment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Permission.ANSWER_CALLS)
    public Response answer(
            UUID organisation, UUID network, UUID campaign, @FormParam("assessment") @Nullable UUID chosen) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Campaign calling = campaigns.calling(standing, network, campaign);
        Called called = called(standing, calling);
        CallMessages texts = page.texts(CallMessages.class);
        if (calling.isClosed()) throw Refusal.conflict(texts.noLonger());
        if (called.assessment().isPresent()) return to(calling, organisation);
        Assessment answering = chosen == null ? open(standing, calling, called) : taken(standing, calling, chosen);
        if (calls.answer(standing.organisation(), calling, answering.id()))
            flash.say(chosen == null ? texts.started() : texts.linked());
        calls.postpone(network, campaign);
        return to(calling, organisation);
    }

    private Assessment taken(Standing standing, Campaign calling, UUID chosen) {
        return candidates(standing, calling).stream()
                .filter(a -> a.id().equals(chosen))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Assessment open(Standing standing, Campaign calling, Called called) {
        Organisation of = standing.organisation();
        int members = (int) memberships.count(of);
        Assessment opened = assessments.open(new Assessment.Opening(
                of.id(),
                questionnaires.version(calling.questionnaire()),
                calling.period(),
                calling.lastDay(called.extendedTo()),
                members == 0 ? OptionalInt.empty() : OptionalInt.of(members),
                of.profile(),
                questionnaires.tags(of.profile(), Year.now(clock).getValue())));
        assessments.flush();
        audit.note(Audit.Entry.of(of.id(), visitor.required(), Deed.ASSESSMENT_OPENED)
                .about(calling.period()));
        return opened;
    }

    private Called called(Standing standing, Campaign calling) {
        return calls.find(calling, standing.organisation().id()).orElseThrow(NotFoundException::new);
    }

    private static Response to(Campaign campaign, UUID organisation) {
        return Response.seeOther(URI.create(campaign.pathFor(organisation))).build();
    }
}
