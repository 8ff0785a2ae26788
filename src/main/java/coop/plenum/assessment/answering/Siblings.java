package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's other open assessments of the same organisation. A question that two of them ask in the same version is
 * answered once: what is there is shown in the other, and a change is made in both.
 */
@ApplicationScoped
class Siblings {
    private static final String ELSEWHERE = " from answer a"
            + " join participation p on p.organisation_id = a.organisation_id and p.id = a.participation_id"
            + " join assessment s on s.organisation_id = p.organisation_id and s.id = p.assessment_id"
            + " where a.organisation_id = ? and p.person_id = ? and s.status = 'OPEN' and s.id <> ?";

    private static final String OTHERS =
            "select s.id as assessment, p.id as participation, s.questionnaire from participation p"
                    + " join assessment s on s.organisation_id = p.organisation_id and s.id = p.assessment_id"
                    + " where p.organisation_id = ? and p.person_id = ? and s.status = 'OPEN' and s.id <> ?"
                    + " order by s.id";

    private static final String COPY =
            "insert into answer (organisation_id, participation_id, question_id, given, value, note, evidence,"
                    + " released, estimated, parts, revision, updated_at)"
                    + " select organisation_id, ?, question_id, given, value, note, evidence, released, estimated,"
                    + " parts, 1, ? from answer where organisation_id = ? and participation_id = ? and question_id = ?"
                    + " on conflict (organisation_id, participation_id, question_id) do update set"
                    + " given = excluded.given, value = excluded.value, note = excluded.note,"
                    + " evidence = excluded.evidence, released = excluded.released,"
                    + " estimated = excluded.estimated, parts = excluded.parts,"
                    + " revision = answer.revision + 1, updated_at = excluded.updated_at";

    private final Sql sql;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Siblings(Sql sql, Questionnaires questionnaires, Clock clock) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    private record Carried(Answer answer, String questionnaire) {}

    private record Other(UUID assessment, UUID participation, String questionnaire) {}

    /**
     * What the person said elsewhere to questions of this questionnaire, by question; of two, what was said later.
     * Nothing for whoever came by a personal link, which opens this assessment and no other.
     */
    Map<String, Answer> carried(Standing standing, Assessment assessment, Questionnaire questionnaire) {
        Map<String, Answer> carried = new HashMap<>();
        if (!standing.hasAccount()) return carried;
        List<Carried> said = sql.rows(
                "select a.*, s.questionnaire" + ELSEWHERE + " order by a.updated_at",
                row -> new Carried(Answers.answer(row), row.getString("questionnaire")),
                assessment.organisationId(),
                standing.viewer().person(),
                assessment.id());
        for (Carried one : said) {
            Answer answer = one.answer();
            Optional<Question> here = questionnaire.question(answer.question());
            Questionnaire there = questionnaires.version(one.questionnaire());
            if (here.isPresent() && answer.isDecided() && isTheSame(here.get(), there)) {
                carried.put(answer.question(), answer.atRevision(1));
            }
        }
        return carried;
    }

    /** Makes a change of this participation in the person's other open assessments that ask the same. */
    void follow(Sheet sheet, Participation participation, Question question) {
        if (!sheet.standing().hasAccount()) return;
        Assessment assessment = sheet.assessment();
        List<Other> others = sql.rows(
                OTHERS,
                row -> new Other(
                        row.getObject("assessment", UUID.class),
                        row.getObject("participation", UUID.class),
                        row.getString("questionnaire")),
                assessment.organisationId(),
                sheet.standing().viewer().person(),
                assessment.id());
        for (Other other : others) {
            Questionnaire there = questionnaires.version(other.questionnaire());
            if (isTheSame(question, there) && staysOpen(assessment, other.assessment())) {
                sql.change(
                        COPY,
                        other.participation(),
                        clock.instant(),
                        participation.organisationId(),
                        participation.id(),
                        question.id());
            }
        }
    }

    /** Keeps two saves of one person in two assessments from waiting for each other in a circle. */
    void oneAtATime(UUID person) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 1))", row -> Boolean.TRUE, person.toString());
    }

    private boolean staysOpen(Assessment assessment, UUID other) {
        // Whoever is closing it right now holds the lock, or waits for it: they count what was there before.
        boolean let = sql.first(
                        "select pg_try_advisory_xact_lock_shared(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        other.toString())
                .orElseThrow();
        return let
                && sql.first(
                                "select 1 from assessment where organisation_id = ? and id = ? and status = 'OPEN'",
                                row -> Boolean.TRUE,
                                assessment.organisationId(),
                                other)
                        .isPresent();
    }

    private static boolean isTheSame(Question question, Questionnaire elsewhere) {
        return elsewhere
                .question(question.id())
                .filter(q -> q.version() == question.version())
                .isPresent();
    }
}
