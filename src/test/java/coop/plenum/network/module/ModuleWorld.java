package coop.plenum.network.module;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.Closing;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.identity.People;
import coop.plenum.network.Coordinators;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.network.PeerTrait;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Role;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.questionnaire.reading.OwnSample;
import coop.plenum.report.Correcting;
import coop.plenum.support.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Networks with organisations whose members answered, made in the database without the pages. */
@ApplicationScoped
class ModuleWorld {
    private static final int MEMBERS = 6;

    private final World world;
    private final People people;
    private final Networks networks;
    private final Coordinators coordinators;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Questionnaires questionnaires;
    private final Assessments assessments;
    private final Participations participations;
    private final Answers answers;
    private final Closing closing;
    private final Correcting correcting;
    private final Clock clock;

    ModuleWorld(
            World world,
            People people,
            Networks networks,
            Coordinators coordinators,
            Organisations organisations,
            Memberships memberships,
            Questionnaires questionnaires,
            Assessments assessments,
            Participations participations,
            Answers answers,
            Closing closing,
            Correcting correcting,
            Clock clock) {
        this.world = world;
        this.people = people;
        this.networks = networks;
        this.coordinators = coordinators;
        this.organisations = organisations;
        this.memberships = memberships;
        this.questionnaires = questionnaires;
        this.assessments = assessments;
        this.participations = participations;
        this.answers = answers;
        this.closing = closing;
        this.correcting = correcting;
        this.clock = clock;
    }

    /** A network, who runs it, and the letters that its ids start with. */
    record Federation(Network network, UUID coordinator, String prefix) {
        String path() {
            return network.path() + "/questions";
        }

        OwnSample sample() {
            return OwnSample.unchanged()
                    .withAll("VAL", prefix)
                    .withAll("val-lend", prefix.toLowerCase(Locale.ROOT) + "-lend");
        }
    }

    /** An organisation with an assessment, and the people of it. */
    record Co(UUID organisation, UUID assessment, List<UUID> people) {
        String path() {
            return "/organisations/" + organisation + "/assessments/" + assessment;
        }
    }

    @Transactional
    Federation federation() {
        UUID coordinator = somebody("Ines");
        assessments.flush();
        Network network = networks.found("Valley <Federation>", PeerTrait.TYPE);
        coordinators.name(network, coordinator);
        StringBuilder prefix = new StringBuilder();
        for (char digit : UUID.randomUUID().toString().substring(0, 6).toCharArray()) {
            prefix.append((char) ('G' + Character.digit(digit, 16)));
        }
        return new Federation(network, coordinator, prefix.toString());
    }

    /** An open assessment by this questionnaire that six members may answer. */
    @Transactional
    Co open(Questionnaire asked) {
        Organisation organisation = organisations.found("Orchard Bakery", Map.of());
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            UUID person = somebody("Member " + i);
            members.add(person);
            Role role = i == 0 ? Role.STEWARD : Role.MEMBER;
            memberships.join(new Membership.Joining(organisation.id(), person, RoleGroup.WORKER, role));
        }
        Assessment assessment = assessments.open(new Assessment.Opening(
                organisation.id(), asked, "2026", null, OptionalInt.of(MEMBERS), Map.of(), Set.of()));
        assessments.flush();
        return new Co(organisation.id(), assessment.id(), members);
    }

    /** All members answer, the same way each time. */
    @Transactional
    void answer(Co co, int first) {
        Assessment assessment = assessments.findById(co.assessment());
        Questionnaire asked = questionnaires.version(assessment.questionnaire());
        for (int voice = first; voice < MEMBERS; voice++) {
            Participation participation =
                    participations.begun(assessment, co.people().get(voice));
            for (Question question : asked.questions()) answers.save(participation, answer(question, voice));
            participation.finish(clock.instant());
        }
        assessments.flush();
    }

    /** The same organisation answers and closes another questionnaire. */
    @Transactional
    Co again(Co co, Questionnaire asked) {
        Assessment assessment = assessments.open(new Assessment.Opening(
                co.organisation(), asked, "2027", null, OptionalInt.of(MEMBERS), Map.of(), Set.of()));
        assessments.flush();
        return new Co(co.organisation(), assessment.id(), co.people());
    }

    @Transactional
    void close(Co co) {
        closing.close(
                organisations.findById(co.organisation()), assessments.findById(co.assessment()), clock.instant());
    }

    /** The steward gives a fact of the closed report another value. */
    @Transactional
    Correcting.Outcome correct(Co co, String fact, String value) {
        Answer given = new Answer(fact, Given.VALUE, value, "", "", false, 0);
        return correcting.correct(
                assessments.findById(co.assessment()),
                1,
                List.of(given),
                co.people().get(0));
    }

    Co closed(Questionnaire asked) {
        Co co = open(asked);
        answer(co, 0);
        close(co);
        return co;
    }

    private static Answer answer(Question question, int voice) {
        String value = value(question, voice);
        return new Answer(question.id(), value == null ? Given.DONT_KNOW : Given.VALUE, value, "", "", false, 0);
    }

    private static @Nullable String value(Question question, int voice) {
        Kind kind = question.kind();
        if (kind instanceof Kind.Maturity)
            return Integer.toString((voice + question.id().hashCode() % 3 + 3) % 5);
        if (kind instanceof Kind.YesNo) return voice % 2 == 0 ? "yes" : "no";
        return kind instanceof Kind.Figure && !question.counts() ? "25" : null;
    }

    /** A campaign of this network by this questionnaire. */
    UUID campaign(Federation federation, Questionnaire asked) {
        UUID id = UUID.randomUUID();
        world.execute(
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on, closes_on,"
                        + " zone, called_types, called_sizes, called_territories, created_at) values (?, ?, 'Autumn', '2026',"
                        + " ?, ?, current_date, current_date, 'Europe/Madrid', '{}', '{}', '{}', now())",
                federation.network().id(),
                id,
                asked.contentHash(),
                asked.key());
        return id;
    }

    /** The organisation answers the campaign by its assessment, and shares its answers to own questions or not. */
    void called(Federation federation, UUID campaign, Co co, boolean shares) {
        world.execute(
                "insert into network_member (network_id, organisation_id, state, since) values (?, ?, 'MEMBER', now())",
                federation.network().id(),
                co.organisation());
        world.execute(
                "insert into campaign_call (network_id, campaign_id, organisation_id, type, size, territory, assessment_id,"
                        + " called_at) values (?, ?, ?, '', '', '', ?, now())",
                federation.network().id(),
                campaign,
                co.organisation(),
                co.assessment());
        if (shares) {
            world.execute(
                    "insert into sharing (network_id, campaign_id, organisation_id, dimension, choice, decided_at)"
                            + " values (?, ?, ?, 'own_questions', 'ANONYMOUS', now())",
                    federation.network().id(),
                    campaign,
                    co.organisation());
        }
    }

    UUID somebody(String name) {
        return people.known(UUID.randomUUID() + "@example.org", name).id();
    }
}
