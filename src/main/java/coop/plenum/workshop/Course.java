package coop.plenum.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a workshop is, and what may happen next: each question is read, voted on, shown, talked about, voted on again,
 * shown, decided. The facilitator may go back, skip and open again. Never changes; every step makes a new one.
 *
 * @param place the number of the question that is up, from 0
 */
public record Course(boolean started, boolean ended, int place, List<Point> points) {
    public Course {
        points = List.copyOf(points);
        if (points.isEmpty()) throw new IllegalArgumentException("A workshop has at least one question");
        if (place < 0 || place >= points.size()) throw new IllegalArgumentException("No question at " + place);
    }

    public Step step() {
        if (ended) return Step.ENDED;
        return started ? point().step() : Step.WAITING;
    }

    /** The question that is up. */
    public Point point() {
        return points.get(place);
    }

    /** The number of the question that is up, from 1. */
    public int number() {
        return place + 1;
    }

    public boolean isLast() {
        return place == points.size() - 1;
    }

    /** What comes of a command; empty where it does not fit the step. */
    public Optional<Course> after(Command command) {
        if (ended) return Optional.empty();
        if (!started) return command == Command.START ? Optional.of(opened()) : Optional.empty();
        return switch (command) {
            case START -> Optional.empty();
            case VOTE -> vote();
            case SHOW -> shown();
            case REOPEN -> reopened();
            case NEXT -> goTo(place + 1);
            case BACK -> goTo(place - 1);
            case SKIP -> skipped();
            case MORE_TIME -> Optional.of(this).filter(Course::hasClock);
        };
    }

    /** Whether this command fits the present step, so that its button may be pressed. */
    public boolean offers(Command command) {
        return after(command).isPresent();
    }

    /** Whether the group may say now what it agrees on: once something was shown, or where nothing can be voted on. */
    public boolean mayDecide() {
        Step step = step();
        return step == Step.FIRST_SHOWN || step == Step.SECOND_SHOWN || (step == Step.READING && !point().votable());
    }

    /** What the group says; empty where it is too early for it. */
    public Optional<Course> decided(Decision decision) {
        return mayDecide() ? Optional.of(with(point().decided(decision))) : Optional.empty();
    }

    /** What the facilitator writes down about the question that is up. */
    public Course noted(String words) {
        return with(point().noted(words));
    }

    /** The end, from wherever it is; nothing more happens. */
    public Course closed() {
        return new Course(true, true, place, points);
    }

    /** Whether time runs in this step. */
    public boolean hasClock() {
        return step().isVote() || step() == Step.FIRST_SHOWN;
    }

    private Course opened() {
        return new Course(true, false, place, points);
    }

    private Optional<Course> vote() {
        if (!point().votable()) return Optional.empty();
        return switch (step()) {
            case READING -> Optional.of(at(Step.FIRST_VOTE));
            case FIRST_SHOWN -> Optional.of(at(Step.SECOND_VOTE));
            case WAITING, FIRST_VOTE, SECOND_VOTE, SECOND_SHOWN, DECIDED, ENDED -> Optional.empty();
        };
    }

    private Optional<Course> shown() {
        if (step() == Step.FIRST_VOTE) return Optional.of(at(Step.FIRST_SHOWN));
        return step() == Step.SECOND_VOTE ? Optional.of(at(Step.SECOND_SHOWN)) : Optional.empty();
    }

    private Optional<Course> reopened() {
        return switch (step()) {
            case FIRST_SHOWN -> Optional.of(with(point().openedAgain(Step.FIRST_VOTE)));
            case SECOND_SHOWN -> Optional.of(with(point().openedAgain(Step.SECOND_VOTE)));
            case DECIDED -> Optional.of(at(beforeDecision()));
            case WAITING, READING, FIRST_VOTE, SECOND_VOTE, ENDED -> Optional.empty();
        };
    }

    /** What was left out is read anew: its vote may never have been shown. */
    private Step beforeDecision() {
        boolean talked = point().votable() && point().outcome() != Outcome.SKIPPED;
        return talked ? Step.SECOND_SHOWN : Step.READING;
    }

    private Optional<Course> skipped() {
        if (step() == Step.DECIDED) return Optional.empty();
        Course left = with(point().decided(Decision.skipped()));
        return Optional.of(left.goTo(place + 1).orElse(left));
    }

    /** Questions keep how far they came, so that going back finds them as they were left. */
    private Optional<Course> goTo(int there) {
        boolean exists = there >= 0 && there < points.size();
        return exists ? Optional.of(new Course(started, ended, there, points)) : Optional.empty();
    }

    private Course at(Step reached) {
        return with(point().at(reached));
    }

    private Course with(Point changed) {
        List<Point> all = new ArrayList<>(points);
        all.set(place, changed);
        return new Course(started, ended, place, all);
    }
}
