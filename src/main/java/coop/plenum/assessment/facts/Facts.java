package coop.plenum.assessment.facts;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given for the facts of an assessment, and what of it is confirmed. */
@ApplicationScoped
public class Facts {
    private final Answers answers;
    private final ConfirmedFacts confirmed;

    Facts(Answers answers, ConfirmedFacts confirmed) {
        this.answers = answers;
        this.confirmed = confirmed;
    }

    /** Every fact with a value that this organisation was asked for, whoever gave it. */
    public List<FactValue> values(Assessment assessment, Journey journey) {
        List<Question> asked = journey.asked().stream().filter(Question::isFact).toList();
        return of(assessment, asked).stream().flatMap(f -> f.value().stream()).toList();
    }

    List<FactState> of(Assessment assessment, List<Question> questions) {
        Map<String, List<Answer>> given =
                answers.to(assessment, questions.stream().map(Question::id).toList());
        Map<String, ConfirmedFact> kept = confirmed.in(assessment);
        return questions.stream()
                .map(q -> FactState.of(q, given.getOrDefault(q.id(), List.of()), Optional.ofNullable(kept.get(q.id()))))
                .toList();
    }
}
