package coop.plenum.workshop.scene;

import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Outcome;
import coop.plenum.workshop.Point;
import coop.plenum.workshop.Step;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.vote.Choice;
import coop.plenum.workshop.vote.Movement;
import coop.plenum.workshop.vote.Tally;
import coop.plenum.workshop.vote.Votes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what the screens of a workshop show. What is hidden until it is shown is not even asked for. */
@ApplicationScoped
public class Scenes {
    private final WorkshopQuestions questions;
    private final Votes votes;
    private final Arguments arguments;
    private final Counts counts;
    private final Clock clock;

    Scenes(WorkshopQuestions questions, Votes votes, Arguments arguments, Counts counts, Clock clock) {
        this.questions = questions;
        this.votes = votes;
        this.arguments = arguments;
        this.counts = counts;
        this.clock = clock;
    }

    public Scene of(Workshop workshop) {
        Question question = questions.current(workshop);
        Point point = workshop.course().point();
        boolean started = workshop.course().started();
        Shown first = started && isShown(point, 1) ? shown(workshop, question, 1) : null;
        Shown second = started && isShown(point, 2) ? shown(workshop, question, 2) : null;
        int round = workshop.step().round();
        Counts.Count count = counts.of(workshop.organisation(), workshop.id());
        return new Scene(
                workshop,
                question,
                questions
                        .questionnaire(workshop)
                        .dimension(question.dimension())
                        .orElseThrow(),
                Choice.of(question),
                count.state(),
                count.here(),
                count.voted(),
                round == 0
                        ? 0
                        : votes.paper(workshop, question.id(), round).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                secondsLeft(workshop),
                first,
                second,
                second == null ? Movement.NONE : votes.movement(workshop, question),
                started ? arguments.of(workshop, question.id()) : List.of());
    }

    /** Whether this round was shown and is not open again. What was skipped is not shown: it may never have been. */
    private static boolean isShown(Point point, int round) {
        if (point.outcome() == Outcome.SKIPPED) return false;
        Step last = round == 1 ? Step.FIRST_SHOWN : Step.SECOND_SHOWN;
        return point.step().compareTo(last) >= 0;
    }

    private @Nullable Shown shown(Workshop workshop, Question question, int round) {
        Tally tally = votes.tally(workshop, question, round);
        if (tally.votes() == 0) return null;
        boolean named = workshop.promise().named();
        return new Shown(
                round,
                tally,
                tally.isShown(named),
                votes.changed(workshop, question.id(), round) > 0,
                VoteChart.of(tally, VoteChart.Size.SMALL),
                VoteChart.of(tally, VoteChart.Size.LARGE),
                votes.gaps(workshop, question, round),
                named ? votes.byName(workshop, question.id(), round) : Map.of());
    }

    private int secondsLeft(Workshop workshop) {
        if (workshop.until() == null || !workshop.course().hasClock()) return -1;
        return (int)
                Math.max(0, Duration.between(clock.instant(), workshop.until()).toSeconds());
    }
}
