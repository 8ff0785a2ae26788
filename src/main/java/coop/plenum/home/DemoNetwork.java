package coop.plenum.home;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.Closing;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.identity.Person;
import coop.plenum.network.Campaign;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.release.making.Releasing;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Fills the trial with a network: last year's campaign is closed and released, this year's goes on. Its invented
 * organisations answered on paper, so that nobody whom a visitor can play belongs to them.
 */
@ApplicationScoped
class DemoNetwork {
    private static final String QUICK = "quick";
    private static final Duration OPEN_FOR = Duration.ofDays(20);
    private static final int VOICES = 5;
    private static final int MOST = 4;
    private static final int EVERY_THIRD = 3;
    private static final long SEED = 2026;

    private final DemoCampaigns campaigns;
    private final Releasing releasing;
    private final Organisations organisations;
    private final Questionnaires questionnaires;
    private final Assessments assessments;
    private final Participations participations;
    private final Answers answers;
    private final Closing closing;

    DemoNetwork(
            DemoCampaigns campaigns,
            Releasing releasing,
            Organisations organisations,
            Questionnaires questionnaires,
            Assessments assessments,
            Participations participations,
            Answers answers,
            Closing closing) {
        this.campaigns = campaigns;
        this.releasing = releasing;
        this.organisations = organisations;
        this.questionnaires = questionnaires;
        this.assessments = assessments;
        this.participations = participations;
        this.answers = answers;
        this.closing = closing;
    }

    /**
     * Founds it, run by this person, with the bakery among its organisations.
     *
     * @param last the bakery's report of last year
     * @param open what the bakery answers this year
     */
    void fill(Person coordinator, Organisation bakery, Assessment last, Assessment open) {
        NetworkStanding standing = campaigns.founded(coordinator);
        List<Organisation> organisations = found();
        campaigns.join(standing, bakery);
        organisations.forEach(o -> campaigns.join(standing, o));
        Random random = new Random(SEED);
        Campaign before = campaigns.begun(standing, QUICK, last.openedAt());
        campaigns.answer(before, bakery, last);
        campaigns.share(before, bakery);
        for (Organisation organisation : organisations) {
            Assessment closed = answered(organisation, before, VOICES, random);
            closing.close(organisation, closed, closed.openedAt().plus(OPEN_FOR));
            campaigns.answer(before, organisation, closed);
            campaigns.share(before, organisation);
        }
        campaigns.close(before);
        releasing.make(standing, before);
        Campaign running = campaigns.begun(standing, QUICK, open.openedAt());
        campaigns.answer(running, bakery, open);
        for (int i = 0; i < organisations.size(); i += EVERY_THIRD) {
            Organisation begun = organisations.get(i);
            campaigns.answer(running, begun, answered(begun, running, 1 + i % VOICES, random));
        }
    }

    private List<Organisation> found() {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < DemoFederation.NAMES.size(); i++) {
            Organisation organisation = organisations.found(DemoFederation.NAMES.get(i), DemoFederation.profile(i));
            organisation.markAsDemo();
            all.add(organisation);
        }
        organisations.flush();
        return all;
    }

    /** An open assessment with so many voices on paper. */
    private Assessment answered(Organisation organisation, Campaign campaign, int voices, Random random) {
        Questionnaire quick = questionnaires.current(QUICK);
        Instant opened = campaign.opensOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        Assessment assessment = assessments.open(
                new Assessment.Opening(
                        organisation.id(),
                        quick,
                        campaign.period(),
                        campaign.closesOn(),
                        OptionalInt.of(VOICES + 2),
                        organisation.profile(),
                        questionnaires.tags(
                                organisation.profile(), campaign.opensOn().getYear())),
                opened);
        assessments.flush();
        int level = 1 + random.nextInt(2);
        for (int voice = 1; voice <= voices; voice++) {
            Participation paper =
                    participations.begunOnPaper(assessment, voice, "member").orElseThrow();
            for (Question question : quick.questions()) answers.save(paper, answer(question, level, random));
        }
        assessments.flush();
        return assessment;
    }

    /** Around the organisation's level, and somewhat higher where the network is strong. */
    private static Answer answer(Question question, int level, Random random) {
        int own = level + DemoFederation.strength(question.dimension()) + random.nextInt(3) - 1;
        int shown = Math.max(0, Math.min(MOST, own));
        return new Answer(question.id(), Given.VALUE, String.valueOf(shown), "", "", false, 0);
    }
}
