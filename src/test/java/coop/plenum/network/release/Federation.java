package coop.plenum.network.release;

import coop.plenum.platform.Ids;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.Agreement;
import coop.plenum.report.ReportDocument.Asked;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.Overall;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.report.ReportDocument.Status;
import coop.plenum.report.ReportDocument.Suggestion;
import coop.plenum.report.ReportDocument.Voices;
import coop.plenum.report.Revision;
import coop.plenum.report.RoomAnswers;
import coop.plenum.report.Rules;
import coop.plenum.support.World;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A network with a coordinator and organisations whose assessments are closed, written straight into the tables. */
@ApplicationScoped
public class Federation {
    public static final String QUESTIONNAIRE = "quick";

    private final World world;
    private final Questionnaires questionnaires;

    Federation(World world, Questionnaires questionnaires) {
        this.world = world;
        this.questionnaires = questionnaires;
    }

    /** A network and its campaign of one year. */
    public record Net(UUID network, UUID campaign, UUID coordinator) {
        public String path() {
            return "/networks/" + network;
        }

        public String campaignPath() {
            return path() + "/campaigns/" + campaign;
        }
    }

    /** An organisation of it, its only member, who is its steward, and the assessment that answers the campaign. */
    public record Co(UUID organisation, UUID steward, UUID assessment) {
        public String releases(Net net) {
            return "/organisations/" + organisation + "/networks/" + net.network + "/releases";
        }
    }

    public Net founded() {
        UUID network = Ids.next(Clock.systemUTC());
        UUID coordinator = person("Inés");
        world.execute(
                "insert into network (id, name, peer_trait, listed, created_at) values (?, 'Valley Federation', 'TYPE', false, now())",
                network);
        world.execute(
                "insert into coordinator (network_id, person_id, named_at) values (?, ?, now())", network, coordinator);
        return new Net(network, campaign(network, "2026"), coordinator);
    }

    /** The same network with another campaign. */
    public Net later(Net net, String period) {
        return new Net(net.network, campaign(net.network, period), net.coordinator);
    }

    private UUID campaign(UUID network, String period) {
        UUID campaign = Ids.next(Clock.systemUTC());
        world.execute(
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on, closes_on,"
                        + " zone, called_types, called_sizes, called_territories, created_at) values (?, ?, 'Campaign', ?, ?,"
                        + " ?, current_date - 30, current_date + 30, 'Europe/Madrid', '{}', '{}', '{}', now())",
                network,
                campaign,
                period,
                asked().contentHash(),
                asked().key());
        return campaign;
    }

    private UUID person(String name) {
        UUID person = Ids.next(Clock.systemUTC());
        world.execute("insert into person (id, name, created_at) values (?, ?, now())", person, name);
        return person;
    }

    public Questionnaire asked() {
        return questionnaires.current(QUESTIONNAIRE);
    }

    /** So many organisations of a kind, all sharing everything in this way; their marks are spread over the scale. */
    public List<Co> many(Net net, int many, String type, String choice) {
        List<Co> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Co co = organisation(net, "Co-op " + type + " " + i, type);
            Co answered = answers(net, co, 5 + (i * 37 + 11) % 90);
            shares(net, answered, choice);
            all.add(answered);
        }
        return all;
    }

    public Co organisation(Net net, String name, String type) {
        UUID organisation = Ids.next(Clock.systemUTC());
        UUID steward = person("Steward of " + name);
        world.execute(
                "insert into organisation (id, name, profile, created_at) values (?, ?, '{}', now())",
                organisation,
                name);
        world.execute(
                "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                        + " values (?, ?, ?, 'WORKER', 'STEWARD', now())",
                organisation,
                UUID.randomUUID(),
                steward);
        world.execute(
                "insert into network_member (network_id, organisation_id, state, since) values (?, ?, 'MEMBER', now())",
                net.network,
                organisation);
        call(net, organisation, type);
        return new Co(organisation, steward, organisation);
    }

    public void call(Net net, UUID organisation, String type) {
        world.execute(
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, called_at)"
                        + " values (?, ?, ?, ?, '', '', now())",
                net.network,
                net.campaign,
                organisation,
                type);
    }

    /** Answers the campaign with this mark in everything. */
    public Co answers(Net net, Co co, int mark) {
        UUID assessment = Ids.next(Clock.systemUTC());
        Questionnaire asked = asked();
        world.execute(
                "insert into assessment (organisation_id, id, questionnaire, questionnaire_key, period, profile, tags,"
                        + " status, opened_at, closed_at) values (?, ?, ?, ?, '2026', '{\"paid_people\": \"12\"}', '[]',"
                        + " 'CLOSED', now(), now())",
                co.organisation,
                assessment,
                asked.contentHash(),
                asked.key());
        world.execute(
                "insert into report (organisation_id, assessment_id, document, frozen_at) values (?, ?, ?::jsonb, now())",
                co.organisation,
                assessment,
                ReleaseJson.of(report(asked, mark)));
        world.execute(
                "update campaign_call set assessment_id = ? where network_id = ? and campaign_id = ? and organisation_id = ?",
                assessment,
                net.network,
                net.campaign,
                co.organisation);
        return new Co(co.organisation, co.steward, assessment);
    }

    public void shares(Net net, Co co, String choice) {
        asked().dimensions().forEach(d -> shares(net, co, d.key(), choice));
    }

    public void shares(Net net, Co co, String dimension, String choice) {
        world.execute(
                "insert into sharing (network_id, campaign_id, organisation_id, dimension, choice, decided_at)"
                        + " values (?, ?, ?, ?, ?, now()) on conflict (network_id, campaign_id, organisation_id, dimension)"
                        + " do update set choice = excluded.choice",
                net.network,
                net.campaign,
                co.organisation,
                dimension,
                choice);
    }

    public void revokes(Net net, Co co) {
        world.execute(
                "delete from sharing where network_id = ? and campaign_id = ? and organisation_id = ?",
                net.network,
                net.campaign,
                co.organisation);
    }

    public void leaves(Net net, Co co) {
        world.execute(
                "delete from network_member where network_id = ? and organisation_id = ?",
                net.network,
                co.organisation);
    }

    public void adopts(Co co, String pattern) {
        world.execute(
                "insert into action (organisation_id, id, pattern, status, created_at) values (?, ?, ?, 'PLANNED', now() - interval '1 day')",
                co.organisation,
                UUID.randomUUID(),
                pattern);
    }

    private static ReportDocument report(Questionnaire asked, int mark) {
        List<Mark> dimensions =
                asked.dimensions().stream().map(d -> mark(d.key(), mark)).toList();
        List<Mark> principles =
                asked.principles().stream().map(p -> mark(p.key(), mark)).toList();
        List<QuestionMark> questions =
                asked.questions().stream().map(q -> mark(q, mark)).toList();
        String pattern = asked.questions().get(0).patterns().get(0);
        return new ReportDocument(
                ReportDocument.FORMAT,
                "Co-op",
                "2026",
                Instant.EPOCH,
                new Asked(asked.key(), asked.version(), asked.contentHash(), asked.name()),
                new Rules("1", Map.of(), Map.of(), false),
                new Voices(9, 12, 0, false, Detail.QUESTIONS),
                dimensions,
                new Overall(
                        Status.OK,
                        mark,
                        mark / 20 > 4 ? 4 : mark / 20,
                        null,
                        true,
                        dimensions.get(0).key(),
                        7),
                principles,
                questions,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Suggestion(pattern, null, 40, 10, 4, List.of())),
                List.of(),
                List.of(),
                List.of(),
                RoomAnswers.NONE,
                Revision.FIRST,
                List.of());
    }

    private static Mark mark(String key, int mark) {
        return new Mark(
                key, Status.OK, mark, Math.min(4, mark / 20), null, null, false, false, null, null, null, List.of());
    }

    private static QuestionMark mark(Question question, int mark) {
        Agreement agreement = question.isFact() ? null : mark % 2 == 0 ? Agreement.SPLIT : Agreement.STRONG;
        return new QuestionMark(
                question.id(),
                question.dimension(),
                QuestionStatus.SCORED,
                question.isFact(),
                question.isFact(),
                mark,
                9,
                0,
                0,
                List.of(),
                agreement,
                false);
    }
}
