package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.facts.EarlierFacts;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;

/** Saves what a member typed. The caller's transaction is committed before anybody is told that it is saved. */
@ApplicationScoped
class Answering {
    private final Assessments assessments;
    private final Beginning beginning;
    private final Answers answers;
    private final Siblings siblings;
    private final EarlierFacts earlier;
    private final Page page;

    Answering(
            Assessments assessments,
            Beginning beginning,
            Answers answers,
            Siblings siblings,
            EarlierFacts earlier,
            Page page) {
        this.assessments = assessments;
        this.beginning = beginning;
        this.answers = answers;
        this.siblings = siblings;
        this.earlier = earlier;
        this.page = page;
    }

    /**
     * What became of it.
     *
     * @param stored what the database holds now
     * @param sentence why it was not saved; of what was saved, how a number with two readings was read
     */
    record Outcome(Kind kind, Answer stored, String sentence) {
        enum Kind {
            SAVED,
            /** It cannot be read; nothing was changed. */
            WRONG,
            /** Another browser of this person saved something newer; that stays. */
            OVERTAKEN,
            /** The assessment is closed; nothing was changed. */
            CLOSED
        }

        boolean isSaved() {
            return kind == Kind.SAVED;
        }
    }

    Outcome save(Sheet sheet, TypedAnswer typed) {
        AnsweringMessages texts = page.texts(AnsweringMessages.class);
        Answer before = sheet.answer(typed.question());
        if (!assessments.staysOpen(sheet.assessment())) {
            return new Outcome(Outcome.Kind.CLOSED, before, texts.closedMeanwhile());
        }
        var problem = typed.problem(page.language(), texts);
        if (problem.isPresent()) return new Outcome(Outcome.Kind.WRONG, before, problem.get());
        Answer answer = typed.answer(page.language());
        Participation participation = beginning.begun(sheet);
        OptionalInt revision = answers.save(participation, answer);
        String readBack = typed.figure().readBack(page.language(), texts);
        if (revision.isPresent()) {
            participation.comeBackTo(typed.question());
            siblings.follow(sheet, participation, typed.question());
            return saved(answer, revision.getAsInt(), readBack);
        }
        Answer newer = answers.of(participation).getOrDefault(answer.question(), before);
        // A reply that was lost on its way makes the browser send the same again.
        if (newer.saysTheSameAs(answer)) return saved(newer, newer.revision(), readBack);
        return new Outcome(Outcome.Kind.OVERTAKEN, newer, texts.overtaken());
    }

    /** Says of a fact what was said in an earlier assessment; nothing where that was nothing, or this is decided. */
    void sayAgain(Sheet sheet, Question question) {
        EarlierFacts.Earlier said =
                earlier.of(sheet.assessment(), List.of(question)).get(question.id());
        Answer before = sheet.answer(question);
        if (said == null || before.isDecided()) return;
        Participation participation = beginning.begun(sheet);
        Answer again = new Answer(
                question.id(),
                said.given(),
                said.value(),
                before.note(),
                before.evidence(),
                before.released(),
                before.revision(),
                said.estimated(),
                null);
        if (answers.save(participation, again).isEmpty()) return;
        participation.comeBackTo(question);
        siblings.follow(sheet, participation, question);
    }

    private static Outcome saved(Answer answer, int revision, String readBack) {
        return new Outcome(Outcome.Kind.SAVED, answer.atRevision(revision), readBack);
    }
}
