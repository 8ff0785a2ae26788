package coop.plenum.workshop.lead;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.agreed.AgreedAnswer;
import coop.plenum.assessment.agreed.AgreedAnswers;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.facts.ConfirmedFact;
import coop.plenum.assessment.facts.ConfirmedFacts;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Course;
import coop.plenum.workshop.Decision;
import coop.plenum.workshop.Point;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts what a group agreed on beside the answers of the assessment, as long as it is open; an agreed fact becomes its
 * confirmed value. A rehearsal leaves nothing behind.
 */
@ApplicationScoped
class Agreeing {
    private final Assessments assessments;
    private final AgreedAnswers agreed;
    private final ConfirmedFacts facts;
    private final WorkshopQuestions questions;
    private final Clock clock;

    Agreeing(
            Assessments assessments,
            AgreedAnswers agreed,
            ConfirmedFacts facts,
            WorkshopQuestions questions,
            Clock clock) {
        this.assessments = assessments;
        this.agreed = agreed;
        this.facts = facts;
        this.questions = questions;
        this.clock = clock;
    }

    void record(Workshop workshop, Decision decision, UUID by) {
        Question question = questions.current(workshop);
        open(workshop).ifPresent(assessment -> {
            agreed.record(
                    assessment,
                    new AgreedAnswer(
                            question.id(),
                            workshop.questionnaire(),
                            workshop.id(),
                            decision.value(),
                            decision.objections(),
                            decision.minority(),
                            LocalDate.now(clock)));
            String value = decision.value();
            boolean asked = assessment.questionnaire().equals(workshop.questionnaire());
            if (value != null && asked && question.isFact()) confirm(assessment, question, value, by);
        });
    }

    private void confirm(Assessment assessment, Question question, String value, UUID by) {
        int known = Optional.ofNullable(facts.in(assessment).get(question.id()))
                .map(ConfirmedFact::revision)
                .orElse(0);
        facts.confirm(assessment, new ConfirmedFact(question.id(), Given.VALUE, value, false, known), by);
    }

    /** Takes back what was agreed on the question that is opened again, and what was confirmed by that. */
    void follow(Workshop workshop, Course after) {
        Point before = workshop.course().point();
        boolean opened = before.isDecided()
                && !after.points().get(workshop.course().place()).isDecided();
        if (!opened) return;
        open(workshop).ifPresent(assessment -> {
            agreed.withdraw(assessment, workshop.id(), before.question());
            Optional.ofNullable(facts.in(assessment).get(before.question()))
                    .filter(fact -> Objects.equals(fact.value(), before.value()))
                    .ifPresent(fact -> facts.withdraw(assessment, before.question(), fact.revision()));
        });
    }

    private Optional<Assessment> open(Workshop workshop) {
        if (workshop.rehearsal()) return Optional.empty();
        return assessments
                .ofWorkshop(workshop.organisation(), workshop.assessment())
                .filter(assessments::staysOpen);
    }
}
