package coop.plenum.home;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.Closing;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.home.DemoCast.Member;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.platform.Trial;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** Fills the trial once, through the same deeds as everybody's work, so that the first visitor finds something to read. */
@ApplicationScoped
class DemoContent {
    /** After the questionnaires are in place. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private static final String QUICK = "quick";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration OPEN_FOR = Duration.ofDays(20);

    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Questionnaires questionnaires;
    private final Assessments assessments;
    private final Participations participations;
    private final Answers answers;
    private final Closing closing;
    private final DemoNetwork network;
    private final Trial trial;
    private final Clock clock;

    DemoContent(
            People people,
            Organisations organisations,
            Memberships memberships,
            Questionnaires questionnaires,
            Assessments assessments,
            Participations participations,
            Answers answers,
            Closing closing,
            DemoNetwork network,
            Trial trial,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.questionnaires = questionnaires;
        this.assessments = assessments;
        this.participations = participations;
        this.answers = answers;
        this.closing = closing;
        this.network = network;
        this.trial = trial;
        this.clock = clock;
    }

    @Transactional
    void fill(@Observes @Priority(LAST) StartupEvent start) {
        if (!trial.on() || people.byAddress(DemoCast.ADMINISTRATOR.address()).isPresent()) return;
        people.known(DemoCast.ADMINISTRATOR.address(), DemoCast.ADMINISTRATOR.name());
        Organisation bakery = found(DemoCast.BAKERY, DemoCast.BAKERY_PROFILE);
        List<UUID> bakers = join(bakery, DemoCast.BAKERS);
        join(found(DemoCast.MUTUAL, DemoCast.MUTUAL_PROFILE), DemoCast.MUTUALISTS);
        if (!fitTheQuestions(DemoCast.THIS_YEAR)) return;
        Instant now = clock.instant();
        closed(bakery, bakers, DemoCast.THE_YEAR_BEFORE_LAST, now.minus(YEAR.multipliedBy(2)));
        Assessment last = closed(bakery, bakers, DemoCast.LAST_YEAR, now.minus(YEAR));
        // The first of the list is the member whom a visitor plays.
        Assessment open = open(bakery, bakers.subList(1, bakers.size()), DemoCast.THIS_YEAR, now.minus(OPEN_FOR));
        Person coordinator = people.known(DemoCast.COORDINATOR.address(), DemoCast.COORDINATOR.name());
        people.flush();
        network.fill(coordinator, bakery, last, open);
    }

    /** The invented answers belong to the bank inside the application; a trial of another bank begins without any. */
    private boolean fitTheQuestions(List<String> rows) {
        return questionnaires.onOffer().stream()
                .filter(q -> q.key().equals(QUICK))
                .map(Questionnaire::questions)
                .anyMatch(all ->
                        all.size() == rows.size() && all.stream().allMatch(q -> q.kind() instanceof Kind.Maturity));
    }

    private Organisation found(String name, Map<String, String> profile) {
        Organisation organisation = organisations.found(name, profile);
        organisation.markAsDemo();
        return organisation;
    }

    private List<UUID> join(Organisation organisation, List<Member> members) {
        List<UUID> persons = new ArrayList<>();
        for (Member member : members) {
            Person person = people.known(member.address(), member.name());
            memberships.join(new Membership.Joining(organisation.id(), person.id(), member.group(), member.role()));
            persons.add(person.id());
        }
        return persons;
    }

    private Assessment closed(Organisation organisation, List<UUID> persons, List<String> rows, Instant opened) {
        Assessment assessment = open(organisation, persons, rows, opened);
        closing.close(organisation, assessment, opened.plus(OPEN_FOR));
        return assessment;
    }

    private Assessment open(Organisation organisation, List<UUID> persons, List<String> rows, Instant when) {
        Questionnaire quick = questionnaires.current(QUICK);
        int year = when.atZone(ZoneOffset.UTC).getYear();
        Assessment assessment = assessments.open(
                new Assessment.Opening(
                        organisation.id(),
                        quick,
                        Integer.toString(year),
                        null,
                        OptionalInt.of((int) memberships.count(organisation)),
                        organisation.profile(),
                        questionnaires.tags(organisation.profile(), year)),
                when);
        assessments.flush();
        for (int voice = 0; voice < rows.get(0).length(); voice++) {
            Participation participation = participations.begun(assessment, persons.get(voice));
            for (int i = 0; i < rows.size(); i++) {
                answers.save(
                        participation,
                        answer(quick.questions().get(i).id(), rows.get(i).charAt(voice)));
            }
            participation.finish(when.plus(Duration.ofDays(1)));
        }
        assessments.flush();
        return assessment;
    }

    private static Answer answer(String question, char sign) {
        return sign == '?'
                ? new Answer(question, Given.DONT_KNOW, null, "", "", false, 0)
                : new Answer(question, Given.VALUE, String.valueOf(sign), "", "", false, 0);
    }
}
