package coop.plenum.network.account;

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
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Campaigns and how far they are, for other programs: who takes part, never what was answered. For coordinators. */
@Path("/api/v1/networks/{network}/campaigns")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.RUN_NETWORK)
class CampaignApiResource {
    private final Networks networks;
    private final Campaigns campaigns;
    private final Calls calls;
    private final Visitor visitor;
    private final Clock clock;

    CampaignApiResource(Networks networks, Campaigns campaigns, Calls calls, Visitor visitor, Clock clock) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.calls = calls;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** A part of the list, the newest first. */
    record CampaignList(
            List<CampaignSummary> campaigns, @Nullable String next) {}

    /**
     * @param questionnaire the content hash of the version that is answered
     * @param stage {@code planned}, {@code running}, {@code overdue} or {@code closed}
     */
    record CampaignSummary(
            UUID id,
            String title,
            String period,
            String questionnaire,
            LocalDate opensOn,
            LocalDate closesOn,
            String zone,
            String stage) {
        static CampaignSummary of(Campaign c, Instant now) {
            return new CampaignSummary(
                    c.id(),
                    c.title(),
                    c.period(),
                    c.questionnaire(),
                    c.opensOn(),
                    c.closesOn(),
                    c.zone().getId(),
                    c.stage(now).key());
        }
    }

    /** A part of the board, by name. */
    record Progress(
            List<CalledSummary> organisations, @Nullable String next) {}

    /**
     * @param stage {@code not_begun}, {@code answering}, {@code closed} or {@code published}
     * @param answered members who have begun to answer
     * @param eligible members who may; null where unknown
     * @param shared how many dimensions it shares
     */
    record CalledSummary(
            UUID id,
            String name,
            String type,
            String size,
            String territory,
            String stage,
            int answered,
            @Nullable Integer eligible,
            int shared,
            @Nullable LocalDate extendedTo,
            @Nullable Instant remindedAt) {
        static CalledSummary of(Called c) {
            return new CalledSummary(
                    c.organisation(),
                    c.name(),
                    c.traits().type(),
                    c.traits().size(),
                    c.traits().territory(),
                    c.stage().key(),
                    c.answered(),
                    c.eligible(),
                    c.shared(),
                    c.extendedTo(),
                    c.remindedAt());
        }
    }

    @GET
    @Operation(summary = "The campaigns of a network")
    @APIResponseSchema(CampaignList.class)
    public Response list(UUID network, @BeanParam Window window, @Context Request request) {
        Instant now = clock.instant();
        List<CampaignSummary> found = window.of(campaigns.of(enter(network)), c -> c.id().toString()).stream()
                .map(c -> CampaignSummary.of(c, now))
                .toList();
        String next = window.next(found, c -> c.id().toString());
        return Offering.tagged(new CampaignList(window.part(found), next), request);
    }

    @GET
    @Path("/{campaign}/progress")
    @Operation(summary = "How far the organisations of a campaign are; never what was answered")
    @APIResponseSchema(Progress.class)
    public Response progress(UUID network, UUID campaign, @BeanParam Window window, @Context Request request) {
        Campaign shown = campaigns.find(enter(network), campaign);
        List<CalledSummary> found = calls.after(shown, after(window), window.most() + 1).stream()
                .map(CalledSummary::of)
                .toList();
        String next = window.next(found, c -> c.id().toString());
        return Offering.tagged(new Progress(window.part(found), next), request);
    }

    private static @Nullable UUID after(Window window) {
        String after = window.after;
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Window.unknown();
        }
    }

    private NetworkStanding enter(UUID network) {
        return networks.enter(Viewer.of(visitor), network);
    }
}
