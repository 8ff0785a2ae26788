package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseJson;
import coop.plenum.support.World;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A network with one release, put into the database: Alice runs it. */
@ApplicationScoped
class FrozenNetwork {
    static final String INTRODUCTION = "We are \"many\" & <i>small</i>.\n\n=cmd() begins this paragraph.";
    static final String SUMMARY = "Thirty-one of us took part.";

    private final World world;
    private final SampleRelease samples;

    FrozenNetwork(World world, SampleRelease samples) {
        this.world = world;
        this.samples = samples;
    }

    /** @param path the address of its release */
    record Place(UUID network, UUID campaign, String path, ReleaseDocument document) {
        String base() {
            return "/networks/" + network;
        }
    }

    /** One with every kind of number, under this name. */
    Place rich(String name) {
        return placed(samples.rich(name));
    }

    /** One of four organisations, which shows nothing. */
    Place ofFour() {
        return placed(samples.ofFour("Four alone"));
    }

    private Place placed(ReleaseDocument document) {
        world.peopled();
        UUID network = UUID.randomUUID();
        UUID campaign = UUID.randomUUID();
        world.execute(
                "insert into network (id, name, introduction, peer_trait, listed, created_at)"
                        + " values (?, ?, ?, 'TYPE', false, now())",
                network,
                document.network(),
                INTRODUCTION);
        world.execute(
                "insert into coordinator (network_id, person_id, named_at) values (?, ?, now())", network, World.ALICE);
        world.execute(
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on,"
                        + " closes_on, zone, message, called_types, called_sizes, called_territories, summary, closed_at,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, date '2026-01-01', date '2026-02-01', 'UTC', '', '{}',"
                        + " '{}', '{}', ?, now(), now())",
                network,
                campaign,
                document.campaign(),
                document.period(),
                document.questionnaire().contentHash(),
                document.questionnaire().key(),
                SUMMARY);
        world.execute(
                "insert into release (network_id, id, campaign_id, number, made_at, document, ledger, columns,"
                        + " total_columns, dimensions) values (?, gen_random_uuid(), ?, ?, now(), cast(? as jsonb), '{}',"
                        + " '{}', '{}', '{}')",
                network,
                campaign,
                document.number(),
                ReleaseJson.of(document));
        return new Place(network, campaign, "/networks/" + network + "/releases/" + document.number(), document);
    }
}
