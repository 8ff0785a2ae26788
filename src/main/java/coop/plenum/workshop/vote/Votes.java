package coop.plenum.workshop.vote;

import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.scoring.Disclosure;
import coop.plenum.workshop.Step;
import coop.plenum.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query for votes; each takes the workshop, which the viewer or the seat was let into. */
@ApplicationScoped
public class Votes {
    /** The workshop's row is held until the vote is in: no vote slips in after what it belongs to was shown. */
    private static final String CAST =
            "insert into vote (organisation_id, workshop_id, question_id, round, seat_id, value)"
                    + " select w.organisation_id, w.id, q.question_id, ?, ?, ? from workshop w join workshop_question q"
                    + " on q.organisation_id = w.organisation_id and q.workshop_id = w.id and q.place = w.place"
                    + " where w.organisation_id = ? and w.id = ? and q.question_id = ? and q.step = ? and w.started_at is not null"
                    + " and w.ended_at is null for share of w"
                    + " on conflict (organisation_id, workshop_id, question_id, round, seat_id) do update set value = excluded.value";

    private final Sql sql;

    Votes(Sql sql) {
        this.sql = sql;
    }

    /** A vote of one seat; {@code round} is 1 or 2. */
    public record Vote(UUID seat, String question, int round, String value) {
        Step step() {
            return round == 1 ? Step.FIRST_VOTE : Step.SECOND_VOTE;
        }
    }

    /** Takes a vote, or a change of it; false where that vote is not open any more, or not yet. */
    public boolean cast(Workshop workshop, Vote vote) {
        return sql.change(
                        CAST,
                        vote.round(),
                        vote.seat(),
                        vote.value(),
                        workshop.organisation(),
                        workshop.id(),
                        vote.question(),
                        vote.step().name())
                > 0;
    }

    /**
     * Shows the round that was open until now. Of an anonymous one that was shown before and opened again, what was shown
     * stays where one to four votes have changed: the release rule (S10 and S11).
     */
    public void show(Workshop workshop, Question question, int round) {
        Tally before = tally(workshop, question, round);
        boolean open = workshop.promise().named() || !before.isShown(false);
        int changed = changed(workshop, question.id(), round);
        if (!open && changed > 0 && !Disclosure.mayShowItems(changed)) return;
        sql.change(
                "delete from shown_vote where organisation_id = ? and workshop_id = ? and question_id = ? and round = ?",
                workshop.organisation(),
                workshop.id(),
                question.id(),
                round);
        sql.change(
                "insert into shown_vote (organisation_id, workshop_id, question_id, round, seat_id, role_group, value)"
                        + " select v.organisation_id, v.workshop_id, v.question_id, v.round, v.seat_id, s.role_group, v.value"
                        + " from vote v join seat s on s.organisation_id = v.organisation_id and s.id = v.seat_id"
                        + " where v.organisation_id = ? and v.workshop_id = ? and v.question_id = ? and v.round = ?",
                workshop.organisation(),
                workshop.id(),
                question.id(),
                round);
    }

    /** How many seats have voted differently since this round was shown, those who came or left among them. */
    public int changed(Workshop workshop, String question, int round) {
        return sql.first(
                        "select count(*) from (select seat_id, value from vote where organisation_id = ?"
                                + " and workshop_id = ? and question_id = ? and round = ?) v full join (select seat_id,"
                                + " value from shown_vote where organisation_id = ? and workshop_id = ?"
                                + " and question_id = ? and round = ?) s on s.seat_id = v.seat_id"
                                + " where s.value is distinct from v.value",
                        row -> row.getInt(1),
                        workshop.organisation(),
                        workshop.id(),
                        question,
                        round,
                        workshop.organisation(),
                        workshop.id(),
                        question,
                        round)
                .orElse(0);
    }

    /** What one seat voted on a question, by round. */
    public Map<Integer, String> own(Workshop workshop, UUID seat, String question) {
        Map<Integer, String> own = new HashMap<>();
        sql.rows(
                "select round, value from vote where organisation_id = ? and workshop_id = ? and question_id = ?"
                        + " and seat_id = ?",
                row -> own.put(row.getInt(1), row.getString(2)),
                workshop.organisation(),
                workshop.id(),
                question,
                seat);
        return own;
    }

    /** What was shown of a round, phones and paper together. */
    public Tally tally(Workshop workshop, Question question, int round) {
        return Tally.of(
                Choice.of(question), counts(workshop, question.id(), round), paper(workshop, question.id(), round));
    }

    private Map<String, Integer> counts(Workshop workshop, String question, int round) {
        Map<String, Integer> counts = new HashMap<>();
        sql.rows(
                "select value, count(*) from shown_vote where organisation_id = ? and workshop_id = ? and question_id = ?"
                        + " and round = ? group by value",
                row -> counts.put(row.getString(1), row.getInt(2)),
                workshop.organisation(),
                workshop.id(),
                question,
                round);
        return counts;
    }

    /** The votes on paper, by value. */
    public Map<String, Integer> paper(Workshop workshop, String question, int round) {
        Map<String, Integer> votes = new HashMap<>();
        sql.rows(
                "select value, votes from paper_vote where organisation_id = ? and workshop_id = ? and question_id = ?"
                        + " and round = ?",
                row -> votes.put(row.getString(1), row.getInt(2)),
                workshop.organisation(),
                workshop.id(),
                question,
                round);
        return votes;
    }

    /** Puts these counts in place of what was entered from paper before. */
    public void enterPaper(Workshop workshop, String question, int round, Map<String, Integer> votes) {
        sql.change(
                "delete from paper_vote where organisation_id = ? and workshop_id = ? and question_id = ? and round = ?",
                workshop.organisation(),
                workshop.id(),
                question,
                round);
        sql.changeAll(
                "insert into paper_vote (organisation_id, workshop_id, question_id, round, value, votes)"
                        + " values (?, ?, ?, ?, ?, ?)",
                votes.entrySet().stream()
                        .filter(v -> v.getValue() > 0)
                        .map(v -> new Object[] {
                            workshop.organisation(), workshop.id(), question, round, v.getKey(), v.getValue()
                        })
                        .toList());
    }

    /** How those moved who chose something in both rounds; paper cannot be followed. */
    public Movement movement(Workshop workshop, Question question) {
        Map<Movement.Pair, Integer> pairs = sql
                .rows(
                        "select a.value, b.value from shown_vote a join shown_vote b on b.organisation_id = a.organisation_id"
                                + " and b.workshop_id = a.workshop_id and b.question_id = a.question_id"
                                + " and b.seat_id = a.seat_id and b.round = 2"
                                + " where a.organisation_id = ? and a.workshop_id = ? and a.question_id = ? and a.round = 1",
                        row -> new Movement.Pair(row.getString(1), row.getString(2)),
                        workshop.organisation(),
                        workshop.id(),
                        question.id())
                .stream()
                .collect(Collectors.toMap(p -> p, p -> 1, Integer::sum));
        return Movement.of(Choice.of(question), pairs);
    }

    /** The role groups that vote clearly differently from the rest. */
    public List<GroupGap> gaps(Workshop workshop, Question question, int round) {
        return GroupGap.of(
                question,
                sql.rows(
                        "select role_group, value from shown_vote where organisation_id = ? and workshop_id = ?"
                                + " and question_id = ? and round = ? order by seat_id",
                        row -> new GroupGap.Cast(row.getString(1), row.getString(2)),
                        workshop.organisation(),
                        workshop.id(),
                        question.id(),
                        round));
    }

    /** Who voted what, for workshops in which that was announced; seats without a name come under an empty one. */
    public Map<String, List<String>> byName(Workshop workshop, String question, int round) {
        if (!workshop.promise().named()) throw new IllegalStateException("Votes of this workshop are anonymous");
        return sql
                .rows(
                        "select v.value, case when s.hidden then '' else coalesce(s.name, '') end from shown_vote v left join seat s"
                                + " on s.organisation_id = v.organisation_id and s.id = v.seat_id"
                                + " where v.organisation_id = ? and v.workshop_id = ? and v.question_id = ? and v.round = ?"
                                + " order by s.name, s.id",
                        row -> List.of(row.getString(1), row.getString(2)),
                        workshop.organisation(),
                        workshop.id(),
                        question,
                        round)
                .stream()
                .collect(Collectors.groupingBy(v -> v.get(0), Collectors.mapping(v -> v.get(1), Collectors.toList())));
    }
}
