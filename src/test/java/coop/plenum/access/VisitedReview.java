package coop.plenum.access;

import java.util.UUID;

/** Reviews to visit: of the closed report here, in a campaign that goes on, read by somebody from elsewhere. */
record VisitedReview(VisitedPlace place) {
    /** Reads the reports here, and belongs to another organisation. */
    static final String REVIEWER = "Grace Mensah";

    /** Runs the networks of these reviews, and belongs to no organisation. */
    static final String COORDINATOR = "Visited coordinator";

    /** Whether this route belongs to reviews: then it needs a campaign whose reports are reviewed. */
    boolean isOf(Route route) {
        return route.path().startsWith("/reviews") || route.path().contains("/campaigns/{campaign}/review");
    }

    /** The address of this route, in a new campaign, so that no request finds what another one left behind. */
    String filledIn(Route route) {
        UUID network = network();
        UUID campaign = campaign(network);
        String answered = route.path().endsWith("/review")
                ? ""
                : review(network, campaign).toString();
        return route.path()
                .replace("{organisation}", organisation().toString())
                .replace("{network}", network.toString())
                .replace("{campaign}", campaign.toString())
                .replace("{person}", place.person(REVIEWER).toString())
                .replace("{review}", answered);
    }

    private UUID network() {
        UUID network = UUID.randomUUID();
        place.run(
                "insert into person (id, name, created_at) select gen_random_uuid(), ?, now()"
                        + " where not exists (select 1 from person where name = ?)",
                COORDINATOR,
                COORDINATOR);
        place.run(
                "insert into network (id, name, peer_trait, created_at) values (?, 'Visited', 'TYPE', now())", network);
        place.run(
                "insert into coordinator (network_id, person_id, named_at) values (?, ?, now())",
                network,
                place.person(COORDINATOR));
        return network;
    }

    private UUID campaign(UUID network) {
        UUID campaign = UUID.randomUUID();
        place.run(
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on, closes_on,"
                        + " zone, called_types, called_sizes, called_territories, reviewed, created_at)"
                        + " select ?, ?, 'Visited', '2026', questionnaire, questionnaire_key, current_date - 10,"
                        + " current_date + 10, 'Europe/Madrid', '{}', '{}', '{}', true, now() from assessment where id = ?",
                network,
                campaign,
                assessment());
        place.run(
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, assessment_id,"
                        + " called_at) values (?, ?, ?, '', '', '', ?, now())",
                network,
                campaign,
                organisation(),
                assessment());
        place.run(
                "insert into campaign_reviewer (network_id, campaign_id, person_id, named_at) values (?, ?, ?, now())",
                network,
                campaign,
                place.person(REVIEWER));
        place.run(
                "insert into review_assignment (network_id, campaign_id, organisation_id, person_id) values (?, ?, ?, ?)",
                network,
                campaign,
                organisation(),
                place.person(REVIEWER));
        return campaign;
    }

    private UUID review(UUID network, UUID campaign) {
        UUID id = UUID.randomUUID();
        place.run(
                "insert into review (network_id, id, campaign_id, organisation_id, assessment_id, report_revision, state, note,"
                        + " links, own_links, version, changed_at) values (?, ?, ?, ?, ?, 1, 'HANDED_IN', '', '{}', '{}', 1, now())",
                network,
                id,
                campaign,
                organisation(),
                assessment());
        return id;
    }

    private UUID organisation() {
        return UUID.fromString(VisitedPlace.last(place.village().organisation()));
    }

    private UUID assessment() {
        return UUID.fromString(VisitedPlace.last(place.closed()));
    }
}
