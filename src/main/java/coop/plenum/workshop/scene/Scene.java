package coop.plenum.workshop.scene;

import coop.plenum.assessment.answering.AnswerWords;
import coop.plenum.assessment.answering.AnsweringMessages;
import coop.plenum.assessment.answering.Given;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Command;
import coop.plenum.workshop.Course;
import coop.plenum.workshop.Point;
import coop.plenum.workshop.Step;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.vote.Choice;
import coop.plenum.workshop.vote.Movement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is up in a workshop.
 *
 * @param state changes with everything but the counts
 * @param here seats that were heard of lately
 * @param voted phones that have voted in the present round
 * @param onPaper votes of the present round that were entered from paper
 * @param secondsLeft for the present step; negative where no time runs
 * @param first the first round, once it was shown
 * @param second the second round, once it was shown
 */
public record Scene(
        Workshop workshop,
        Question question,
        Dimension dimension,
        List<Choice> choices,
        String state,
        int here,
        int voted,
        int onPaper,
        int secondsLeft,
        @Nullable Shown first,
        @Nullable Shown second,
        Movement movement,
        List<Argument> arguments) {
    private static final int MINUTE = 60;

    public Course course() {
        return workshop.course();
    }

    public Step step() {
        return workshop.step();
    }

    public Point point() {
        return workshop.course().point();
    }

    public boolean isStep(String key) {
        return step().key().equals(key);
    }

    public boolean offers(String command) {
        return Command.of(command).filter(course()::offers).isPresent();
    }

    public boolean hasClock() {
        return secondsLeft >= 0;
    }

    /** The time left in minutes and seconds. */
    public String clock() {
        return secondsLeft / MINUTE + ":" + (secondsLeft % MINUTE < 10 ? "0" : "") + secondsLeft % MINUTE;
    }

    /** The round that was shown last. */
    public @Nullable Shown latest() {
        return second == null ? first : second;
    }

    public boolean movementShown() {
        return second != null && movement.isShown(workshop.promise().named());
    }

    /** What the group agreed on, in words; empty where it did not. */
    public String agreedWords(Locale language) {
        String value = point().value();
        if (value == null) return "";
        return AnswerWords.of(question, Given.VALUE, value, language, Page.texts(AnsweringMessages.class, language));
    }

    public @Nullable Choice choice(@Nullable String value) {
        return choices.stream().filter(c -> c.value().equals(value)).findFirst().orElse(null);
    }

    public List<Argument> openArguments() {
        return arguments.stream().filter(a -> !a.hidden()).toList();
    }

    /** Tells one question and step from the next: what somebody types belongs to one of them. */
    public String key() {
        return question.id() + "." + step().key();
    }

    /** The round that is voted on now, as a form sends it. */
    public int round() {
        return step().round();
    }
}
