package coop.plenum.network.campaign;

import coop.plenum.assessment.OpenCalls;
import coop.plenum.network.Called;
import coop.plenum.network.Calls;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows what networks call an organisation to on its own page. */
@ApplicationScoped
class UnansweredCalls implements OpenCalls {
    private final Networks networks;
    private final Campaigns campaigns;
    private final Calls calls;

    UnansweredCalls(Networks networks, Campaigns campaigns, Calls calls) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.calls = calls;
    }

    @Override
    public List<Call> of(Standing standing) {
        List<Network> own = networks.of(standing);
        return own.isEmpty()
                ? List.of()
                : campaigns.calling(standing).stream()
                        .filter(c -> !c.isClosed())
                        .flatMap(c -> call(standing, c, own).stream())
                        .toList();
    }

    private Optional<Call> call(Standing standing, Campaign campaign, List<Network> own) {
        return own.stream()
                .filter(n -> n.id().equals(campaign.network()))
                .findFirst()
                .flatMap(n -> calls.find(campaign, standing.organisation().id())
                        .filter(c -> c.stage() == Called.Stage.NOT_BEGUN)
                        .map(c -> new Call(
                                n.name(),
                                campaign.title(),
                                campaign.lastDay(c.extendedTo()),
                                campaign.pathFor(standing.organisation().id()))));
    }
}
