package coop.plenum.assessment.answering;

import coop.plenum.identity.rights.PersonalData;
import coop.plenum.identity.rights.Rows;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What assessments keep of a person: their part and, while it is open, their answers; which facts they are asked for and
 * confirmed; their links and reminders.
 */
@ApplicationScoped
class AnswerData implements PersonalData {
    private static final int FIRST = 10;
    private static final String WHERE = " join assessment a on a.organisation_id = x.organisation_id"
            + " and a.id = x.assessment_id join organisation o on o.id = x.organisation_id where x.person_id = ?";
    private static final String NAMED =
            "select o.name as organisation, a.questionnaire_key as questionnaire, a.period, ";

    private final Sql sql;
    private final Questionnaires questionnaires;

    AnswerData(Sql sql, Questionnaires questionnaires) {
        this.sql = sql;
        this.questionnaires = questionnaires;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        List<Map<String, Object>> answers = sql.rows(
                NAMED
                        + "a.questionnaire as version, n.question_id as question, lower(n.given) as given, n.value, n.parts,"
                        + " n.estimated, n.note, n.evidence, n.released, n.updated_at from answer n"
                        + " join participation x on x.organisation_id = n.organisation_id and x.id = n.participation_id"
                        + WHERE + " order by o.name, a.opened_at, n.question_id",
                Rows::read,
                person);
        return List.of(
                part("participations", NAMED + "x.finished_at from participation x", person),
                new Part(
                        "answers",
                        answers.stream().map(a -> worded(a, language)).toList()),
                part("facts_asked", NAMED + "x.dimension, x.answered_by from fact_owner x", person),
                new Part(
                        "facts_confirmed",
                        sql.rows(
                                NAMED + "x.question_id as question, x.confirmed_at from confirmed_fact x"
                                        + WHERE.replace("x.person_id", "x.confirmed_by"),
                                Rows::read,
                                person)),
                part(
                        "personal_links",
                        NAMED + "x.made_on, x.valid_until, x.spent_on, x.withdrawn from personal_link x",
                        person),
                part("reminders", NAMED + "x.sent_on from reminder x", person),
                new Part(
                        "reminders_stopped",
                        sql.rows(
                                "select o.name as organisation from reminder_refusal x"
                                        + " join organisation o on o.id = x.organisation_id where x.person_id = ?",
                                Rows::read,
                                person)));
    }

    private Part part(String key, String select, UUID person) {
        return new Part(key, sql.rows(select + WHERE, Rows::read, person));
    }

    /** With the question's words, so that it can be read without the questionnaire. */
    private Map<String, Object> worded(Map<String, Object> row, Locale language) {
        Map<String, Object> worded = new LinkedHashMap<>(row);
        String version = String.valueOf(worded.remove("version"));
        Optional<Question> question = questionnaires.version(version).question(String.valueOf(row.get("question")));
        question.ifPresent(q -> worded.put("text", q.text().in(language)));
        return worded;
    }

    /** Open answers disappear; of closed assessments only who took part is left, and that goes too. */
    @Override
    public void erase(UUID person) {
        // In a fixed order, as answers on their way do it: a closing waits, and counts what is there then.
        sql.rows(
                "select pg_advisory_xact_lock_shared(hashtextextended(id, 0)) from (select x.assessment_id::text as id"
                        + " from participation x where x.person_id = ? order by 1) as mine",
                row -> Boolean.TRUE,
                person);
        String own = " where (organisation_id, participation_id) in"
                + " (select organisation_id, id from participation where person_id = ?)";
        sql.change("delete from answer" + own, person);
        for (String table : List.of(
                "participation", "fact_owner", "personal_link", "reminder", "reminder_refusal", "reminder_way_out")) {
            sql.change("delete from " + table + " where person_id = ?", person);
        }
        sql.change("update confirmed_fact set confirmed_by = null where confirmed_by = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "participation",
                "fact_owner",
                "confirmed_fact",
                "personal_link",
                "reminder",
                "reminder_refusal",
                "reminder_way_out");
    }

    @Override
    public int order() {
        return FIRST;
    }
}
