package coop.plenum.network.release.making;

import coop.plenum.network.Campaign;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.release.making.Sharers.Sharer;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the next release of a network from what a campaign may count, or says what it would be. */
@ApplicationScoped
public class Releasing {
    private final Archive archive;
    private final Sharers sharers;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Releasing(Archive archive, Sharers sharers, Questionnaires questionnaires, Clock clock) {
        this.archive = archive;
        this.sharers = sharers;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    private record Made(ReleaseMaking.Outcome outcome, Snapshot snapshot, List<UUID> organisations) {}

    /** What a release would be now. It holds no numbers: seen again and again, they would give changes away. */
    public Outlook outlook(NetworkStanding standing, Campaign campaign) {
        return Outlook.of(made(standing, campaign).outcome());
    }

    /** Makes it, where there is something new to show; the outlook says whether it did. */
    public Outlook make(NetworkStanding standing, Campaign campaign) {
        archive.lock(standing.network().id());
        Made made = made(standing, campaign);
        Outlook outlook = Outlook.of(made.outcome);
        if (outlook.worthMaking()) archive.keep(campaign, made.outcome, made.snapshot, made.organisations);
        return outlook;
    }

    private Made made(NetworkStanding standing, Campaign campaign) {
        UUID network = standing.network().id();
        List<Sharer> all = sharers.of(standing, campaign);
        Map<UUID, Integer> places = new LinkedHashMap<>();
        all.forEach(s -> places.putIfAbsent(s.organisation(), places.size()));
        archive.organisations(network).forEach(o -> places.putIfAbsent(o, places.size()));
        List<Past> pasts = archive.pasts(network, places);
        var questionnaire = questionnaires.version(campaign.questionnaire());
        List<String> dimensions =
                questionnaire.counted().stream().map(d -> d.key()).toList();
        Snapshot snapshot = new Intake(places, dimensions).of(all, sharers.adopted(campaign));
        Frame frame = new Frame(
                standing.network(),
                campaign,
                questionnaire,
                pasts.isEmpty() ? 1 : pasts.get(pasts.size() - 1).number() + 1,
                clock.instant(),
                sharers.called(campaign));
        ReleaseMaking.Outcome outcome = new ReleaseMaking(frame, snapshot, pasts).make();
        return new Made(outcome, snapshot, List.copyOf(places.keySet()));
    }
}
