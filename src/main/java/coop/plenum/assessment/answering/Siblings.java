package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * One person's other open assessments of the same organisation. A question that two of them ask in the same version is
 * answered once: what is there is shown in the other, and a change is made in both.
 */
@ApplicationScoped
class Siblings {
    private static final String ELSEWHERE = " from answer a"
            + " join participation p on p.organisation_id = a.organisation_id and p.id = a.participation_id"
            + " join assessment s on s.organisation_id = p.organisation_id and s.id = p.assessment_id"
            + " where a.organisation_id = :organisation and p.person_id = :person"
            + " and s.status = 'OPEN' and s.id <> :assessment";

    private final Session database;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Siblings(Session database, Questionnaires questionnaires, Clock clock) {
        this.database = database;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** What the person said elsewhere to questions of this questionnaire, by question; of two, what was said later. */
    Map<String, Answer> carried(Assessment assessment, Questionnaire questionnaire, UUID person) {
        Map<String, Answer> carried = new HashMap<>();
        for (Tuple row :
                query("select a.*, s.questionnaire" + ELSEWHERE + " order by a.updated_at", assessment, person)) {
            Answer answer = Answers.answer(row);
            Optional<Question> here = questionnaire.question(answer.question());
            Questionnaire there = questionnaires.version(row.get("questionnaire", String.class));
            if (here.isPresent() && answer.isDecided() && isTheSame(here.get(), there)) {
                carried.put(answer.question(), answer.atRevision(1));
            }
        }
        return carried;
    }

    /** Makes a change of this participation in the person's other open assessments that ask the same. */
    void follow(Assessment assessment, Participation participation, Question question, UUID person) {
        String others = "select s.id as assessment, p.id as participation, s.questionnaire from participation p"
                + " join assessment s on s.organisation_id = p.organisation_id and s.id = p.assessment_id"
                + " where p.organisation_id = :organisation and p.person_id = :person"
                + " and s.status = 'OPEN' and s.id <> :assessment order by s.id";
        for (Tuple row : query(others, assessment, person)) {
            Questionnaire there = questionnaires.version(row.get("questionnaire", String.class));
            if (isTheSame(question, there) && staysOpen(assessment, row.get("assessment", UUID.class))) {
                copy(participation, question, row.get("participation", UUID.class));
            }
        }
    }

    /** Keeps two saves of one person in two assessments from waiting for each other in a circle. */
    void oneAtATime(UUID person) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:person, 1))", Object.class)
                .setParameter("person", person.toString())
                .getResultList();
    }

    private boolean staysOpen(Assessment assessment, UUID other) {
        // Whoever is closing it right now holds the lock, or waits for it: they count what was there before.
        boolean let = database.createNativeQuery(
                        "select pg_try_advisory_xact_lock_shared(hashtextextended(:id, 0))", Boolean.class)
                .setParameter("id", other.toString())
                .getSingleResult();
        return let
                && !database.createNativeQuery(
                                "select 1 from assessment where organisation_id = :organisation and id = :id and status = 'OPEN'",
                                Integer.class)
                        .setParameter("organisation", assessment.organisationId())
                        .setParameter("id", other)
                        .getResultList()
                        .isEmpty();
    }

    private void copy(Participation from, Question question, UUID to) {
        database.createNativeMutationQuery(
                        "insert into answer (organisation_id, participation_id, question_id, given, value, note, evidence,"
                                + " released, estimated, parts, revision, updated_at)"
                                + " select organisation_id, :to, question_id, given, value, note, evidence, released,"
                                + " estimated, parts, 1, :now from answer where organisation_id = :organisation"
                                + " and participation_id = :from and question_id = :question"
                                + " on conflict (organisation_id, participation_id, question_id) do update set"
                                + " given = excluded.given, value = excluded.value, note = excluded.note,"
                                + " evidence = excluded.evidence, released = excluded.released,"
                                + " estimated = excluded.estimated, parts = excluded.parts,"
                                + " revision = answer.revision + 1, updated_at = excluded.updated_at")
                .setParameter("organisation", from.organisationId())
                .setParameter("from", from.id())
                .setParameter("to", to)
                .setParameter("question", question.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private List<Tuple> query(String sql, Assessment assessment, UUID person) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("organisation", assessment.organisationId())
                .setParameter("person", person)
                .setParameter("assessment", assessment.id())
                .getResultList();
    }

    private static boolean isTheSame(Question question, Questionnaire elsewhere) {
        return elsewhere
                .question(question.id())
                .filter(q -> q.version() == question.version())
                .isPresent();
    }
}
