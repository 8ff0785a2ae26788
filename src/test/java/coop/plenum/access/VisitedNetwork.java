package coop.plenum.access;

import coop.plenum.support.Village;
import java.util.UUID;

/** A network to visit, to which the village belongs, and what there is in it. */
record VisitedNetwork(VisitedPlace place, UUID id) {
    /** Runs the network, and belongs to no organisation. */
    static final String COORDINATOR = "Visited coordinator";

    static VisitedNetwork made(VisitedPlace place) {
        place.run(
                "insert into person (id, name, created_at) select gen_random_uuid(), ?, now()"
                        + " where not exists (select 1 from person where name = ?)",
                COORDINATOR,
                COORDINATOR);
        UUID id = UUID.randomUUID();
        place.run(
                "insert into network (id, name, peer_trait, listed, created_at) values (?, 'Visited network', 'TYPE', true, now())",
                id);
        return new VisitedNetwork(place, id);
    }

    String path() {
        return "/networks/" + id;
    }

    /** Puts back whoever has left by one of the requests before. */
    void complete() {
        place.run(
                "insert into coordinator (network_id, person_id, named_at) values (?, ?, now()) on conflict do nothing",
                id,
                place.person(COORDINATOR));
        place.run(
                "insert into network_member (network_id, organisation_id, state, since) values (?, ?, 'MEMBER', now())"
                        + " on conflict (network_id, organisation_id) do update set state = 'MEMBER'",
                id,
                place.organisation());
        place.run(
                "insert into network_target (network_id, dimension, level) values (?, 'community-culture', 3)"
                        + " on conflict do nothing",
                id);
    }

    /** The network that a route is about: one that the village asked to join, where that is taken back. */
    UUID of(Route route) {
        boolean takesBack = route.path().contains("/organisations/{organisation}/networks")
                && route.path().endsWith("/withdrawal");
        if (!takesBack) return id;
        VisitedNetwork asked = made(place);
        asked.member(place.organisation(), "ASKED");
        return asked.id();
    }

    /** An organisation of the network; one that asks to join, where that is answered. */
    UUID organisation(Route route) {
        if (!route.path().endsWith("/answer")) return place.organisation();
        UUID asking = UUID.randomUUID();
        place.run("insert into organisation (id, name, profile, created_at) values (?, 'Asking', '{}', now())", asking);
        member(asking, "ASKED");
        return asking;
    }

    private void member(UUID organisation, String state) {
        place.run(
                "insert into network_member (network_id, organisation_id, state, since) values (?, ?, ?, now())",
                id,
                organisation,
                state);
    }

    /** A new campaign that goes on and calls the village. */
    UUID campaign() {
        UUID campaign = UUID.randomUUID();
        place.run(
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on, closes_on,"
                        + " zone, called_types, called_sizes, called_territories, reviewed, created_at)"
                        + " select ?, ?, 'Visited', '2026', questionnaire, questionnaire_key, current_date - 1,"
                        + " current_date + 30, 'Europe/Madrid', '{}', '{}', '{}', true, now() from assessment where id = ?",
                id,
                campaign,
                UUID.fromString(VisitedPlace.last(place.village().assessment())));
        place.run(
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, called_at,"
                        + " told_at) values (?, ?, ?, '', '', '', now(), now())",
                id,
                campaign,
                place.organisation());
        return campaign;
    }

    UUID invitation() {
        UUID invitation = UUID.randomUUID();
        place.run(
                "insert into network_invitation (network_id, id, organisation, address, language, token_hash, sent_at,"
                        + " expires_at) values (?, ?, 'Invited', ?, 'en', ?, now() - interval '1 day', now() + interval '1 day')",
                id,
                invitation,
                invitation + "@village.example",
                invitation.toString());
        return invitation;
    }

    UUID list() {
        UUID list = UUID.randomUUID();
        place.run(
                "insert into network_list (network_id, id, document, expires_at)"
                        + " values (?, ?, cast(? as jsonb), now() + interval '1 hour')",
                id,
                list,
                "{\"language\":\"en\",\"organisations\":[]}");
        return list;
    }

    /** Somebody who also runs it, and can be taken off. */
    UUID otherCoordinator() {
        UUID other = place.person(Village.NEIGHBOUR);
        place.run(
                "insert into coordinator (network_id, person_id, named_at) values (?, ?, now()) on conflict do nothing",
                id,
                other);
        return other;
    }
}
