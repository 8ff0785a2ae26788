package coop.plenum.workshop;

import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.questionnaire.Words;
import coop.plenum.workshop.vote.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The questions of workshops: how far each is, and how it is worded for the organisation. */
@ApplicationScoped
public class WorkshopQuestions {
    private final Questionnaires questionnaires;
    private final Sql sql;

    WorkshopQuestions(Questionnaires questionnaires, Sql sql) {
        this.questionnaires = questionnaires;
        this.sql = sql;
    }

    /** All of them, in their order. */
    public List<Question> of(Workshop workshop) {
        Questionnaire asked = questionnaire(workshop);
        return workshop.course().points().stream()
                .flatMap(p -> asked.question(p.question()).stream())
                .toList();
    }

    /** The one that is up. */
    public Question current(Workshop workshop) {
        return questionnaire(workshop)
                .question(workshop.course().point().question())
                .orElseThrow();
    }

    /** The version they come from, in the words of the organisation. */
    public Questionnaire questionnaire(Workshop workshop) {
        return questionnaires.version(workshop.questionnaire(), kind(workshop));
    }

    private Map<String, String> kind(Workshop workshop) {
        return sql.first(
                        "select profile ->> ? from assessment where organisation_id = ? and id = ?",
                        row -> Optional.ofNullable(row.getString(1)),
                        Words.CHOSEN_BY,
                        workshop.organisation(),
                        workshop.assessment())
                .flatMap(kind -> kind)
                .map(kind -> Map.of(Words.CHOSEN_BY, kind))
                .orElse(Map.of());
    }

    List<Point> points(UUID organisation, UUID workshop, String questionnaire) {
        Questionnaire asked = questionnaires.version(questionnaire);
        return sql.rows(
                "select * from workshop_question where organisation_id = ? and workshop_id = ? order by place",
                row -> point(row, asked),
                organisation,
                workshop);
    }

    private static Point point(ResultSet row, Questionnaire asked) throws SQLException {
        String id = row.getString("question_id");
        boolean votable =
                asked.question(id).filter(q -> !Choice.of(q).isEmpty()).isPresent();
        return new Point(
                id,
                votable,
                Step.valueOf(row.getString("step")),
                Optional.ofNullable(row.getString("outcome"))
                        .map(Outcome::valueOf)
                        .orElse(null),
                row.getString("value"),
                row.getInt("objections"),
                row.getString("minority"),
                row.getString("notes"),
                row.getInt("reopened"));
    }

    void add(UUID organisation, UUID workshop, List<Question> questions) {
        List<Object[]> rows = new ArrayList<>();
        for (Question question : questions) {
            rows.add(new Object[] {organisation, workshop, rows.size(), question.id()});
        }
        sql.changeAll(
                "insert into workshop_question (organisation_id, workshop_id, place, question_id, step)"
                        + " values (?, ?, ?, ?, 'READING')",
                rows);
    }

    /** Writes those that changed. */
    void write(Workshop before, Course after) {
        for (int place = 0; place < after.points().size(); place++) {
            Point point = after.points().get(place);
            if (!point.equals(before.course().points().get(place))) write(before, place, point);
        }
    }

    private void write(Workshop workshop, int place, Point point) {
        sql.change(
                "update workshop_question set step = ?, outcome = ?, value = ?, objections = ?, minority = ?, notes = ?,"
                        + " reopened = ? where organisation_id = ? and workshop_id = ? and place = ?",
                point.step().name(),
                point.outcome() == null ? null : point.outcome().name(),
                point.value(),
                point.objections(),
                point.minority(),
                point.notes(),
                point.reopened(),
                workshop.organisation(),
                workshop.id(),
                place);
    }
}
