package coop.plenum.workshop.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Course;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Outcome;
import coop.plenum.workshop.Point;
import coop.plenum.workshop.Step;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopChanged;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.Workshops;
import coop.plenum.workshop.scene.Argument;
import coop.plenum.workshop.scene.Arguments;
import coop.plenum.workshop.vote.Movement;
import coop.plenum.workshop.vote.Tally;
import coop.plenum.workshop.vote.Votes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ends a workshop: freezes what the room saw, and lets go of seats and votes, so that nobody can be found out any more.
 * All of it happens in the caller's transaction, or nothing.
 */
@ApplicationScoped
class Ending {
    private final Workshops workshops;
    private final WorkshopQuestions questions;
    private final Votes votes;
    private final Arguments arguments;
    private final Event<WorkshopChanged> changed;
    private final Audit audit;
    private final Sql sql;
    private final ObjectMapper json;

    Ending(
            Workshops workshops,
            WorkshopQuestions questions,
            Votes votes,
            Arguments arguments,
            Event<WorkshopChanged> changed,
            Audit audit,
            Sql sql,
            ObjectMapper json) {
        this.workshops = workshops;
        this.questions = questions;
        this.votes = votes;
        this.arguments = arguments;
        this.changed = changed;
        this.audit = audit;
        this.sql = sql;
        this.json = json;
    }

    /** Whether this call ended it; false where it had ended before. */
    boolean end(Entry entry) {
        Workshop workshop = workshops
                .hold(entry.workshop().organisation(), entry.workshop().id())
                .orElseThrow();
        if (workshop.isEnded()) return false;
        workshops.end(workshop, write(record(workshop)));
        audit.note(Audit.Entry.of(workshop.organisation(), entry.viewer().person(), Deed.WORKSHOP_ENDED)
                .about(workshop.title()));
        changed.fire(new WorkshopChanged(workshop.organisation(), workshop.id()));
        return true;
    }

    private WorkshopRecord record(Workshop workshop) {
        List<WorkshopRecord.Item> items = new ArrayList<>();
        int onPaper = 0;
        Course course = workshop.course();
        List<Question> asked = questions.of(workshop);
        for (int i = 0; i < asked.size(); i++) {
            Question question = asked.get(i);
            items.add(item(workshop, question, course.points().get(i)));
            for (int round : List.of(1, 2)) {
                int paper = votes.paper(workshop, question.id(), round).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                onPaper = Math.max(onPaper, paper);
            }
        }
        Map<String, Integer> groups = new TreeMap<>();
        sql.rows(
                "select role_group, count(*) from seat where organisation_id = ? and workshop_id = ? group by role_group",
                row -> groups.put(row.getString(1), row.getInt(2)),
                workshop.organisation(),
                workshop.id());
        int people = groups.values().stream().mapToInt(Integer::intValue).sum();
        return new WorkshopRecord(WorkshopRecord.FORMAT, people, groups, onPaper, items);
    }

    private WorkshopRecord.Item item(Workshop workshop, Question question, Point point) {
        // A vote that was never shown is not shown by the record either.
        boolean skipped = point.outcome() == Outcome.SKIPPED;
        boolean first = !skipped && point.step().compareTo(Step.FIRST_SHOWN) >= 0;
        boolean second = !skipped && point.step().compareTo(Step.SECOND_SHOWN) >= 0;
        WorkshopRecord.Round secondRound = second ? round(workshop, question, 2) : null;
        return new WorkshopRecord.Item(
                question.id(),
                point.outcome() == null ? null : point.outcome().key(),
                point.value(),
                point.objections(),
                point.minority(),
                point.notes(),
                point.reopened(),
                first ? round(workshop, question, 1) : null,
                secondRound,
                secondRound == null ? null : moves(workshop, question),
                arguments.of(workshop, question.id()).stream()
                        .filter(a -> !a.hidden())
                        .map(Argument::words)
                        .toList());
    }

    private WorkshopRecord.@Nullable Round round(Workshop workshop, Question question, int number) {
        Tally tally = votes.tally(workshop, question, number);
        if (tally.votes() == 0) return null;
        if (!tally.isShown(workshop.promise().named())) {
            return new WorkshopRecord.Round(tally.votes(), null, null, null, null, "", false);
        }
        List<WorkshopRecord.Count> counts = IntStream.range(0, tally.choices().size())
                .mapToObj(i -> new WorkshopRecord.Count(
                        tally.choices().get(i).value(), tally.counts().get(i)))
                .toList();
        return new WorkshopRecord.Round(
                tally.votes(),
                tally.answers(),
                tally.dontKnow(),
                tally.abstained(),
                counts,
                tally.agreement(),
                tally.isInTwoCamps());
    }

    private WorkshopRecord.@Nullable Moves moves(Workshop workshop, Question question) {
        Movement movement = votes.movement(workshop, question);
        return movement.isShown(workshop.promise().named())
                ? new WorkshopRecord.Moves(movement.up(), movement.down(), movement.stayed())
                : null;
    }

    private String write(WorkshopRecord record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
