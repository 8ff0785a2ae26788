package coop.plenum.assessment.agreed;

import coop.plenum.assessment.Assessment;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Every query for agreed answers; each names the assessment, which the viewer was let into. */
@ApplicationScoped
public class AgreedAnswers {
    private final Sql sql;

    AgreedAnswers(Sql sql) {
        this.sql = sql;
    }

    /** By question, in the order of their ids. */
    public Map<String, AgreedAnswer> in(Assessment assessment) {
        Map<String, AgreedAnswer> all = new TreeMap<>();
        sql.rows(
                "select * from agreed_answer where organisation_id = ? and assessment_id = ?",
                row -> {
                    AgreedAnswer answer = read(row);
                    return all.put(answer.question(), answer);
                },
                assessment.organisationId(),
                assessment.id());
        return all;
    }

    /** Keeps what was agreed last; what another workshop agreed before gives way. */
    public void record(Assessment assessment, AgreedAnswer answer) {
        sql.change(
                "insert into agreed_answer (organisation_id, assessment_id, question_id, workshop_id, questionnaire, outcome,"
                        + " value, objections, minority, agreed_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (organisation_id, assessment_id, question_id) do update set"
                        + " workshop_id = excluded.workshop_id, questionnaire = excluded.questionnaire,"
                        + " outcome = excluded.outcome, value = excluded.value, objections = excluded.objections,"
                        + " minority = excluded.minority, agreed_on = excluded.agreed_on",
                assessment.organisationId(),
                assessment.id(),
                answer.question(),
                answer.workshop(),
                answer.questionnaire(),
                answer.outcome(),
                answer.value(),
                answer.objections(),
                answer.minority(),
                answer.agreedOn());
    }

    /** Takes back what this workshop agreed on a question, when the room opens it again. */
    public void withdraw(Assessment assessment, UUID workshop, String question) {
        sql.change(
                "delete from agreed_answer where organisation_id = ? and assessment_id = ? and question_id = ?"
                        + " and workshop_id = ?",
                assessment.organisationId(),
                assessment.id(),
                question,
                workshop);
    }

    private static AgreedAnswer read(ResultSet row) throws SQLException {
        return new AgreedAnswer(
                row.getString("question_id"),
                row.getString("questionnaire"),
                row.getObject("workshop_id", UUID.class),
                row.getString("value"),
                row.getInt("objections"),
                row.getString("minority"),
                row.getObject("agreed_on", LocalDate.class));
    }
}
