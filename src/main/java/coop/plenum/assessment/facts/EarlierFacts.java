package coop.plenum.assessment.facts;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.answering.Given;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation said of its facts in an earlier assessment, to be said again. Opinions are never carried over: of
 * them nobody knows who gave which.
 */
@ApplicationScoped
public class EarlierFacts {
    /**
     * The confirmed values and, where all who gave a value gave the same, that one; the newest assessment first. A value in
     * capitals says why there is none.
     */
    private static final String NEWEST_FIRST = "select a.period, a.questionnaire, f.question_id, f.value, f.estimated"
            + " from assessment a join lateral ("
            + "  select c.question_id, coalesce(c.value, c.given) as value, c.estimated, 0 as rank from confirmed_fact c"
            + "   where c.organisation_id = a.organisation_id and c.assessment_id = a.id"
            + "  union all"
            + "  select e.key, min(e.value), false, 1 from voice v, jsonb_each_text(v.answers) e"
            + "   where v.organisation_id = a.organisation_id and v.assessment_id = a.id"
            + "   and e.value <> 'DONT_KNOW' and e.key = any (?)"
            + "   group by e.key having count(distinct e.value) = 1"
            + " ) f on true where a.organisation_id = ? and a.status = 'CLOSED' and a.closed_at <= ?"
            + " and f.question_id = any (?) order by a.closed_at desc, f.rank";

    private final Sql sql;
    private final Questionnaires questionnaires;

    EarlierFacts(Sql sql, Questionnaires questionnaires) {
        this.sql = sql;
        this.questionnaires = questionnaires;
    }

    /**
     * What was said last.
     *
     * @param value none where it did not apply
     */
    public record Earlier(
            String period, Given given, @Nullable String value, boolean estimated) {}

    private record Found(String questionnaire, String question, Earlier earlier) {}

    /** By question, of those that ask in the same words as then. */
    public Map<String, Earlier> of(Assessment open, Collection<Question> questions) {
        Map<String, Question> facts = new HashMap<>();
        questions.stream().filter(Question::isFact).forEach(q -> facts.put(q.id(), q));
        if (facts.isEmpty()) return Map.of();
        String[] ids = facts.keySet().toArray(String[]::new);
        Map<String, Earlier> earlier = new HashMap<>();
        sql
                .rows(
                        NEWEST_FIRST,
                        row -> new Found(
                                row.getString(2),
                                row.getString(3),
                                earlier(row.getString(1), row.getString(4), row.getBoolean(5))),
                        ids,
                        open.organisationId(),
                        open.openedAt(),
                        ids)
                .stream()
                .filter(f -> asksTheSame(f, facts.get(f.question())))
                .forEach(f -> earlier.putIfAbsent(f.question(), f.earlier()));
        return earlier;
    }

    private boolean asksTheSame(Found found, @Nullable Question now) {
        return Optional.ofNullable(now)
                .flatMap(q -> questionnaires
                        .version(found.questionnaire())
                        .question(q.id())
                        .filter(then -> then.version() == q.version()))
                .isPresent();
    }

    private static Earlier earlier(String period, String value, boolean estimated) {
        return value.equals(Given.NOT_APPLICABLE.name())
                ? new Earlier(period, Given.NOT_APPLICABLE, null, false)
                : new Earlier(period, Given.VALUE, value, estimated);
    }
}
