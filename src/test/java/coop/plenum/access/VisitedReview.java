package coop.plenum.access;

import java.util.UUID;

/** Reviews to visit: of the closed report here, in a campaign that goes on, read by somebody from elsewhere. */
record VisitedReview(VisitedPlace place) {
    /** Reads the reports here, and belongs to another organisation. */
    static final String REVIEWER = "Grace Mensah";

    /** A new one, so that no request finds what another one left behind; none where the report is still to be handed in. */
    UUID campaign(UUID network, boolean handedIn) {
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
        if (handedIn) review(network, campaign);
        return campaign;
    }

    /** One that was handed in, in a campaign of its own. */
    UUID review(UUID network) {
        return review(network, campaign(network, false));
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
