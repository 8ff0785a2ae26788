package coop.plenum.workshop.lead;

import coop.plenum.workshop.Command;
import coop.plenum.workshop.Course;
import coop.plenum.workshop.Decision;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopChanged;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.Workshops;
import coop.plenum.workshop.vote.Votes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Carries out what facilitators press. Each button knows the revision its page was made from; of two who press at once
 * the first wins, and both are told. All of it happens in the caller's transaction.
 */
@ApplicationScoped
class Leading {
    private final Workshops workshops;
    private final Agreeing agreeing;
    private final Votes votes;
    private final WorkshopQuestions questions;
    private final Event<WorkshopChanged> changed;

    Leading(
            Workshops workshops,
            Agreeing agreeing,
            Votes votes,
            WorkshopQuestions questions,
            Event<WorkshopChanged> changed) {
        this.workshops = workshops;
        this.agreeing = agreeing;
        this.votes = votes;
        this.questions = questions;
        this.changed = changed;
    }

    /** What became of it. */
    enum Result {
        DONE,
        /** Somebody else pressed first. */
        TOO_LATE,
        /** It does not fit the present step. */
        NOT_NOW
    }

    /**
     * What somebody pressed.
     *
     * @param name of who pressed, for the other facilitators
     * @param revision of the page on which they pressed
     */
    record Press(Entry entry, String name, int revision) {
        UUID person() {
            return entry.viewer().person();
        }
    }

    Result obey(Press press, Command command) {
        return carryOut(press, workshop -> {
            Optional<Course> after = workshop.course().after(command);
            after.ifPresent(course -> {
                agreeing.follow(workshop, course);
                // The round is closed now, and this workshop is held: no vote comes in between.
                if (command == Command.SHOW) {
                    votes.show(
                            workshop,
                            questions.current(workshop),
                            workshop.step().round());
                }
                if (command == Command.MORE_TIME) workshops.giveTime(workshop, press.person());
                else workshops.advance(workshop, course, press.person());
            });
            return after.isPresent();
        });
    }

    /** Records what the group says, and keeps it beside the assessment at once. */
    Result decide(Press press, Decision decision) {
        return carryOut(press, workshop -> {
            Optional<Course> after = workshop.course().decided(decision);
            after.ifPresent(course -> {
                workshops.advance(workshop, course, press.person());
                agreeing.record(workshop, decision, press.person());
            });
            return after.isPresent();
        });
    }

    /** Keeps what the facilitator wrote down about the question that was up on their page. */
    void note(Entry entry, String question, String words) {
        Workshop workshop = held(entry);
        if (workshop.isEnded() || !workshop.course().point().question().equals(question)) return;
        workshops.note(workshop, workshop.course().noted(words));
        tell(workshop);
    }

    private Result carryOut(Press press, Function<Workshop, Boolean> deed) {
        Workshop workshop = held(press.entry());
        if (workshop.revision() != press.revision()) {
            // Pressing the same button twice is no clash with anybody.
            boolean byOther = workshop.leading()
                    .filter(other -> !other.equals(press.person()))
                    .isPresent();
            if (byOther && !workshop.isEnded()) workshops.clash(workshop, press.name());
            tell(workshop);
            return Result.TOO_LATE;
        }
        if (!deed.apply(workshop)) return Result.NOT_NOW;
        tell(workshop);
        return Result.DONE;
    }

    private Workshop held(Entry entry) {
        return workshops
                .hold(entry.workshop().organisation(), entry.workshop().id())
                .orElseThrow(NotFoundException::new);
    }

    private void tell(Workshop workshop) {
        changed.fire(new WorkshopChanged(workshop.organisation(), workshop.id()));
    }
}
