package coop.plenum.home;

import coop.plenum.access.Who;
import coop.plenum.assessment.Assessment;
import coop.plenum.identity.Person;
import coop.plenum.network.Calls;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Coordinators;
import coop.plenum.network.Network;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.network.PeerTrait;
import coop.plenum.network.joining.Belonging;
import coop.plenum.network.sharing.Choice;
import coop.plenum.network.sharing.Sharings;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Viewer;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The campaigns of the network in the trial, begun and answered without pages. */
@ApplicationScoped
class DemoCampaigns {
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final int DAYS = 60;

    private final Networks networks;
    private final Coordinators coordinators;
    private final Campaigns campaigns;
    private final Calls calls;
    private final Belonging belonging;
    private final Sharings sharings;
    private final Questionnaires questionnaires;

    DemoCampaigns(
            Networks networks,
            Coordinators coordinators,
            Campaigns campaigns,
            Calls calls,
            Belonging belonging,
            Sharings sharings,
            Questionnaires questionnaires) {
        this.networks = networks;
        this.coordinators = coordinators;
        this.campaigns = campaigns;
        this.calls = calls;
        this.belonging = belonging;
        this.sharings = sharings;
        this.questionnaires = questionnaires;
    }

    /** The network as its coordinator would be let into it; there is no request here that could ask. */
    NetworkStanding founded(Person coordinator) {
        Network network = networks.found(DemoFederation.NAME, PeerTrait.TYPE);
        networks.describe(network, network.name(), DemoFederation.INTRODUCTION, true);
        networks.markAsDemo(network);
        coordinators.name(network, coordinator.id());
        Viewer viewer = new Viewer(coordinator.id(), false, Optional.empty());
        return new NetworkStanding(networks.find(network.id()).orElseThrow(), viewer, Set.of(Who.COORDINATOR));
    }

    void join(NetworkStanding standing, Organisation organisation) {
        belonging.join(organisation, standing.network(), "");
    }

    /** One that calls every organisation of the network. */
    Campaign begun(NetworkStanding standing, String questionnaire, Instant when) {
        LocalDate first = LocalDate.ofInstant(when, ZONE);
        Questionnaire asked = questionnaires.current(questionnaire);
        Campaign begun = campaigns.begin(
                standing,
                new Campaigns.Draft(
                        "Campaign " + first.getYear(),
                        Integer.toString(first.getYear()),
                        asked,
                        first,
                        first.plusDays(DAYS),
                        ZONE,
                        "",
                        Campaign.Audience.ALL,
                        false));
        calls.callAll(begun);
        return begun;
    }

    void answer(Campaign campaign, Organisation organisation, Assessment assessment) {
        calls.answer(organisation, campaign, assessment.id());
    }

    /** Shares what the cast says, in all dimensions alike. */
    void share(Campaign campaign, Organisation organisation) {
        Choice choice = DemoFederation.choice(organisation.name());
        Map<String, Choice> choices = new HashMap<>();
        questionnaires.version(campaign.questionnaire()).dimensions().forEach(d -> choices.put(d.key(), choice));
        sharings.decide(organisation, campaign, choices, null);
    }

    void close(Campaign campaign) {
        campaigns.close(campaign, DemoFederation.SUMMARY);
    }
}
