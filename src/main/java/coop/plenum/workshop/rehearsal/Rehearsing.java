package coop.plenum.workshop.rehearsal;

import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopChanged;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.Workshops;
import coop.plenum.workshop.vote.Choice;
import coop.plenum.workshop.vote.Votes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Seats simulated participants, and has them vote a few at a time, as a room does. */
@ApplicationScoped
public class Rehearsing {
    private static final Random RANDOM = new SecureRandom();
    private static final int PEOPLE = 14;
    /** How many votes come in at each turn. */
    private static final int AT_ONCE = 2;
    /** Of twenty, how many do not know. */
    private static final int UNSURE_OF_TWENTY = 1;

    private static final int TWENTY = 20;
    private static final double SPREAD = 1.1;
    /** In the second round people have heard each other. */
    private static final double CLOSER = 0.6;

    private final Workshops workshops;
    private final WorkshopQuestions questions;
    private final Votes votes;
    private final Event<WorkshopChanged> changed;
    private final Sql sql;
    private final Clock clock;

    Rehearsing(
            Workshops workshops,
            WorkshopQuestions questions,
            Votes votes,
            Event<WorkshopChanged> changed,
            Sql sql,
            Clock clock) {
        this.workshops = workshops;
        this.questions = questions;
        this.votes = votes;
        this.changed = changed;
        this.sql = sql;
        this.clock = clock;
    }

    /** Seats the simulated participants of a rehearsal. */
    public void seat(Workshop workshop) {
        for (int i = 0; i < PEOPLE; i++) {
            RoleGroup group = i % 2 == 0 ? RoleGroup.WORKER : RoleGroup.USER;
            sql.change(
                    "insert into seat (organisation_id, id, workshop_id, token_hash, role_group, simulated, joined_at,"
                            + " seen_at) values (?, ?, ?, ?, ?, true, ?, ?)",
                    workshop.organisation(),
                    Ids.next(clock),
                    workshop.id(),
                    // Nobody holds this token.
                    Hash.of(Ids.token()),
                    group.key(),
                    clock.instant(),
                    clock.instant());
        }
    }

    private record Waiting(UUID organisation, UUID workshop) {}

    /** One turn of every rehearsal in which a vote is open. */
    @Transactional
    void turn() {
        sql.rows(
                        "select w.organisation_id, w.id from workshop w join workshop_question q"
                                + " on q.organisation_id = w.organisation_id and q.workshop_id = w.id and q.place = w.place"
                                + " where w.rehearsal and w.started_at is not null and w.ended_at is null"
                                + " and q.step in ('FIRST_VOTE', 'SECOND_VOTE')",
                        row -> new Waiting(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .forEach(w -> workshops.find(w.organisation(), w.workshop()).ifPresent(this::turn));
    }

    private void turn(Workshop workshop) {
        Question question = questions.current(workshop);
        int round = workshop.step().round();
        List<UUID> undecided = sql.rows(
                "select s.id from seat s where s.organisation_id = ? and s.workshop_id = ? and s.simulated"
                        + " and not exists (select 1 from vote v where v.organisation_id = s.organisation_id"
                        + " and v.workshop_id = s.workshop_id and v.question_id = ? and v.round = ? and v.seat_id = s.id)"
                        + " order by random() limit ?",
                row -> row.getObject(1, UUID.class),
                workshop.organisation(),
                workshop.id(),
                question.id(),
                round,
                AT_ONCE);
        undecided.forEach(
                seat -> votes.cast(workshop, new Votes.Vote(seat, question.id(), round, drawn(question, round))));
        if (!undecided.isEmpty()) changed.fire(new WorkshopChanged(workshop.organisation(), workshop.id()));
    }

    /** Around a middle that differs from question to question. */
    private static String drawn(Question question, int round) {
        if (RANDOM.nextInt(TWENTY) < UNSURE_OF_TWENTY) return Choice.DONT_KNOW;
        List<Choice> choices = Choice.of(question);
        int middle = Math.floorMod(question.id().hashCode(), choices.size());
        double width = round == 1 ? SPREAD : SPREAD * CLOSER;
        long place = Math.round(middle + RANDOM.nextGaussian() * width);
        return choices.get((int) Math.max(0, Math.min(choices.size() - 1, place)))
                .value();
    }
}
