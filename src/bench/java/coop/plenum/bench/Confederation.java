package coop.plenum.bench;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A network with so many organisations that have answered one campaign a year, written by set-wise SQL. Each has a
 * report of the size of the full questionnaire's every year, one of about a thousand that differ.
 */
record Confederation(UUID network, List<UUID> campaigns, UUID organisation, String coordinatorsSession, String membersSession) {
    String path() {
        return "/networks/" + network;
    }

    String campaign(int year) {
        return path() + "/campaigns/" + campaigns.get(year);
    }

    String comparison() {
        return "/organisations/" + organisation + path() + "/releases";
    }

    static Confederation founded(Connection database, int size, int years) throws SQLException {
        UUID network = Ids.next(Clock.systemUTC());
        UUID coordinator = person(database, "Coordinator");
        Cooperative.run(
                database,
                "insert into network (id, name, peer_trait, created_at) values (?, 'Confederation', 'TYPE', now())",
                network);
        Cooperative.run(database, "insert into coordinator values (?, ?, now())", network, coordinator);
        Cooperative.run(
                database,
                "insert into organisation (id, name, profile, created_at) select md5(? || i)::uuid, 'Co-op ' || i, '{}', now()"
                        + " from generate_series(1, ?) i",
                network.toString(),
                size);
        Cooperative.run(
                database,
                "insert into network_member (network_id, organisation_id, state, since)"
                        + " select ?, md5(? || i)::uuid, 'MEMBER', now() from generate_series(1, ?) i",
                network,
                network.toString(),
                size);
        Cooperative.run(
                database,
                "insert into action (organisation_id, id, pattern, status, created_at) select md5(? || i)::uuid,"
                        + " gen_random_uuid(), 'pattern-' || (i * 7 + j * 13) % 80, 'PLANNED', now() - interval '1 year'"
                        + " from generate_series(1, ?) i, generate_series(1, 4) j",
                network.toString(),
                size);
        List<UUID> campaigns = new ArrayList<>();
        for (int year = 0; year < years; year++) campaigns.add(answered(database, network, size, year));
        UUID organisation = first(database, network);
        UUID member = person(database, "Member");
        Cooperative.run(
                database,
                "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                        + " values (?, gen_random_uuid(), ?, 'WORKER', 'MEMBER', now())",
                organisation,
                member);
        Cooperative.run(database, "analyze");
        return new Confederation(
                network, campaigns, organisation, session(database, coordinator), session(database, member));
    }

    private static UUID answered(Connection database, UUID network, int size, int year) throws SQLException {
        UUID campaign = Ids.next(Clock.systemUTC());
        String period = Integer.toString(2022 + year);
        Cooperative.run(
                database,
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on, closes_on,"
                        + " zone, called_types, called_sizes, called_territories, created_at) select ?, ?, 'Yearly', ?,"
                        + " content_hash, 'full', current_date, current_date, 'Europe/Madrid', '{}', '{}', '{}', now()"
                        + " from questionnaire_version where questionnaire_key = 'full' limit 1",
                network,
                campaign,
                period);
        Cooperative.run(
                database,
                "insert into assessment (organisation_id, id, questionnaire, questionnaire_key, period, profile, tags, status,"
                        + " opened_at, closed_at) select md5(? || i)::uuid, md5(? || i)::uuid, c.questionnaire, 'full', ?, '{}',"
                        + " '[]', 'CLOSED', now(), now() from generate_series(1, ?) i, campaign c where c.id = ?",
                network.toString(),
                campaign.toString(),
                period,
                size,
                campaign);
        Cooperative.run(
                database,
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, assessment_id,"
                        + " called_at) select ?, ?, md5(? || i)::uuid, (array['worker_coop', 'consumer_coop', 'housing_coop',"
                        + " 'association', 'mutual', 'social_enterprise', 'other'])[1 + i % 7], '', '', md5(? || i)::uuid, now()"
                        + " from generate_series(1, ?) i",
                network,
                campaign,
                network.toString(),
                campaign.toString(),
                size);
        Cooperative.run(
                database,
                "insert into sharing (network_id, campaign_id, organisation_id, dimension, choice, decided_at)"
                        + " select ?, ?, md5(? || i)::uuid, d ->> 'key', case when i % 20 = 0 then 'NAMED' else 'ANONYMOUS' end,"
                        + " now() from generate_series(1, ?) i, campaign c join questionnaire_version q on"
                        + " q.content_hash = c.questionnaire, jsonb_array_elements(q.document::jsonb -> 'dimensions') d where c.id = ?",
                network,
                campaign,
                network.toString(),
                size,
                campaign);
        Templates.given(database, network, campaign, size);
        return campaign;
    }

    private static UUID first(Connection database, UUID network) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select md5(? || 1)::uuid")) {
            query.setString(1, network.toString());
            ResultSet row = query.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static UUID person(Connection database, String name) throws SQLException {
        UUID person = Ids.next(Clock.systemUTC());
        Cooperative.run(database, "insert into person (id, name, created_at) values (?, ?, now())", person, name);
        return person;
    }

    private static String session(Connection database, UUID person) throws SQLException {
        String token = Ids.token();
        Cooperative.run(
                database,
                "insert into session (token_hash, person_id, created_at, expires_at) values (?, ?, now(), ?)",
                Hash.of(token),
                person,
                OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
        return token;
    }
}
