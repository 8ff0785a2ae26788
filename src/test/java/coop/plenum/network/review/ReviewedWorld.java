package coop.plenum.network.review;

import coop.plenum.report.ClosedWorld;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.World;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;

/** An organisation with a closed report, called by a campaign whose reports are reviewed. */
@ApplicationScoped
class ReviewedWorld {
    private static final int VOICES = 6;
    private static final ClosedWorld.Opinion MIXED = (member, question) -> (member * 3 + question * 5) % 5;

    private final ClosedWorld closed;
    private final World world;

    ReviewedWorld(ClosedWorld closed, World world) {
        this.closed = closed;
        this.world = world;
    }

    record Orchard(String name, UUID organisation, UUID assessment, UUID steward, UUID network, UUID campaign) {
        String report() {
            return "/organisations/" + organisation + "/assessments/" + assessment + "/report";
        }

        String review() {
            return "/organisations/" + organisation + "/networks/" + network + "/campaigns/" + campaign + "/review";
        }

        String reviewers() {
            return "/networks/" + network + "/campaigns/" + campaign + "/reviewers";
        }
    }

    /** One of a new network, which {@link World#BOB} runs. */
    Orchard orchard() {
        UUID network = UUID.randomUUID();
        UUID campaign = UUID.randomUUID();
        world.peopled();
        world.execute(
                "insert into network (id, name, peer_trait, created_at) values (?, 'Fruit network', 'TYPE', now())",
                network);
        world.execute(
                "insert into coordinator (network_id, person_id, named_at) values (?, ?, now())", network, World.BOB);
        return called(network, campaign);
    }

    /** Another one of the same campaign. */
    Orchard neighbour(Orchard orchard) {
        return called(orchard.network(), orchard.campaign());
    }

    private Orchard called(UUID network, UUID campaign) {
        String name = "Orchard " + UUID.randomUUID();
        ClosedWorld.World made = closed.named(name, "full", VOICES, MIXED);
        String[] path = made.path().split("/", -1);
        UUID organisation = UUID.fromString(path[2]);
        UUID assessment = UUID.fromString(path[4]);
        world.execute(
                "update membership set role = 'STEWARD' where organisation_id = ? and person_id = ?",
                organisation,
                made.member());
        world.execute(
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on, closes_on,"
                        + " zone, called_types, called_sizes, called_territories, reviewed, created_at)"
                        + " select ?, ?, 'Audit 2026', '2026', questionnaire, questionnaire_key, current_date - 10,"
                        + " current_date + 10, 'Europe/Madrid', '{}', '{}', '{}', true, now() from assessment where id = ?"
                        + " on conflict do nothing",
                network,
                campaign,
                assessment);
        world.execute(
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, assessment_id,"
                        + " called_at) values (?, ?, ?, '', '', '', ?, now())",
                network,
                campaign,
                organisation,
                assessment);
        return new Orchard(name, organisation, assessment, made.member(), network, campaign);
    }

    HttpBrowser as(URI start, UUID person) {
        return HttpBrowser.withSession(start, world.session(person));
    }

    UUID person(String name) {
        UUID id = UUID.randomUUID();
        world.execute(
                "insert into person (id, name, address, created_at) values (?, ?, ?, now())",
                id,
                name,
                id + "@example.org");
        return id;
    }

    /** Somebody who reads every report of the campaign. */
    UUID reviewer(Orchard orchard, String name) {
        UUID person = person(name);
        world.execute(
                "insert into campaign_reviewer (network_id, campaign_id, person_id, named_at) values (?, ?, ?, now())",
                orchard.network(),
                orchard.campaign(),
                person);
        world.execute(
                "insert into review_assignment (network_id, campaign_id, organisation_id, person_id)"
                        + " select network_id, campaign_id, organisation_id, ? from campaign_call"
                        + " where network_id = ? and campaign_id = ?",
                person,
                orchard.network(),
                orchard.campaign());
        return person;
    }
}
