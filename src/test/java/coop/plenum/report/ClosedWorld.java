package coop.plenum.report;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.Closing;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.identity.People;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Organisations whose members answered, made in the database without the pages. */
@ApplicationScoped
public class ClosedWorld {
    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Questionnaires questionnaires;
    private final Assessments assessments;
    private final Participations participations;
    private final Answers answers;
    private final Closing closing;
    private final Clock clock;

    ClosedWorld(
            People people,
            Organisations organisations,
            Memberships memberships,
            Questionnaires questionnaires,
            Assessments assessments,
            Participations participations,
            Answers answers,
            Closing closing,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.questionnaires = questionnaires;
        this.assessments = assessments;
        this.participations = participations;
        this.answers = answers;
        this.closing = closing;
        this.clock = clock;
    }

    /** What a member answered: the level for each question, by its place; below zero for "I don't know". */
    @FunctionalInterface
    public interface Opinion {
        int level(int member, int question);
    }

    /** An assessment, a member of its organisation, and somebody who is none. */
    public record World(String path, UUID member, UUID outsider) {}

    /** So many of twelve members answered the short questionnaire, and it is closed. */
    @Transactional
    World closed(int voices, Opinion opinion) {
        return closed("quick", voices, opinion);
    }

    @Transactional
    World closed(String questionnaire, int voices, Opinion opinion) {
        return named("Orchard <Bakery>", questionnaire, voices, opinion);
    }

    @Transactional
    public World named(String name, String questionnaire, int voices, Opinion opinion) {
        Organisation organisation = organisations.found(name, Map.of());
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < 12; i++) members.add(join(organisation, i));
        Assessment assessment = opened(organisation, questionnaire);
        for (int voice = 0; voice < voices; voice++) answer(assessment, members.get(voice), voice, opinion);
        assessments.flush();
        closing.close(organisation, assessment, clock.instant());
        return new World(assessment.path(), members.get(0), stranger());
    }

    /** The same organisation a year later: the same members answered again. */
    @Transactional
    World again(World before, String questionnaire, int voices, Opinion opinion) {
        Organisation organisation =
                organisations.findById(UUID.fromString(before.path().split("/", -1)[2]));
        List<Membership> members = memberships.in(organisation);
        Assessment assessment = opened(organisation, questionnaire);
        for (int voice = 0; voice < voices; voice++) {
            answer(assessment, members.get(voice).personId(), voice, opinion);
        }
        assessments.flush();
        closing.close(organisation, assessment, clock.instant());
        return new World(assessment.path(), before.member(), before.outsider());
    }

    @Transactional
    World open() {
        Organisation organisation = organisations.found("Orchard Bakery", Map.of());
        UUID member = join(organisation, 0);
        return new World(opened(organisation, "quick").path(), member, stranger());
    }

    private Assessment opened(Organisation organisation, String questionnaire) {
        Assessment assessment = assessments.open(new Assessment.Opening(
                organisation.id(),
                questionnaires.current(questionnaire),
                "2026",
                null,
                OptionalInt.of(12),
                Map.of(),
                Set.of()));
        assessments.flush();
        return assessment;
    }

    private UUID join(Organisation organisation, int index) {
        UUID person = people.known(UUID.randomUUID() + "@example.org", "Member " + index)
                .id();
        RoleGroup group = index % 2 == 0 ? RoleGroup.WORKER : RoleGroup.USER;
        memberships.join(new Membership.Joining(organisation.id(), person, group, Role.MEMBER));
        return person;
    }

    private UUID stranger() {
        return people.known(UUID.randomUUID() + "@example.org", "Bashir").id();
    }

    private void answer(Assessment assessment, UUID person, int voice, Opinion opinion) {
        Participation participation = participations.begun(assessment, person);
        Questionnaire asked = questionnaires.version(assessment.questionnaire());
        for (int i = 0; i < asked.questions().size(); i++) {
            answers.save(participation, answer(asked.questions().get(i), opinion.level(voice, i)));
        }
        participation.finish(clock.instant());
    }

    private static Answer answer(Question question, int level) {
        String note = "We <b>said</b> so";
        String evidence = "https://evidence.example/";
        boolean levels = question.kind() instanceof Kind.Maturity;
        if (level < 0 || (!levels && !(question.kind() instanceof Kind.YesNo))) {
            return new Answer(question.id(), Given.DONT_KNOW, null, note, evidence, true, 0);
        }
        String value = levels ? Integer.toString(level) : level > 1 ? "yes" : "no";
        return new Answer(question.id(), Given.VALUE, value, note, evidence, true, 0);
    }
}
