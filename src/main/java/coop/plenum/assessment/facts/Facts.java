package coop.plenum.assessment.facts;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was given for the facts of an assessment, and what of it is confirmed. */
@ApplicationScoped
public class Facts {
    private final Answers answers;
    private final ConfirmedFacts confirmed;

    Facts(Answers answers, ConfirmedFacts confirmed) {
        this.answers = answers;
        this.confirmed = confirmed;
    }

    /**
     * Every fact with a value that this organisation was asked for, whoever gave it.
     *
     * @param given what everybody said, person by person
     */
    public List<FactValue> values(Assessment assessment, Journey journey, Collection<List<Answer>> given) {
        List<Question> asked = journey.asked().stream().filter(Question::isFact).toList();
        Map<String, List<Answer>> byQuestion =
                given.stream().flatMap(List::stream).collect(Collectors.groupingBy(Answer::question));
        return of(assessment, asked, byQuestion).stream()
                .flatMap(f -> f.value().stream())
                .toList();
    }

    List<FactState> of(Assessment assessment, List<Question> questions) {
        return of(
                assessment,
                questions,
                answers.to(assessment, questions.stream().map(Question::id).toList()));
    }

    private List<FactState> of(Assessment assessment, List<Question> questions, Map<String, List<Answer>> given) {
        Map<String, ConfirmedFact> kept = confirmed.in(assessment);
        return questions.stream()
                .map(q -> FactState.of(q, given.getOrDefault(q.id(), List.of()), Optional.ofNullable(kept.get(q.id()))))
                .toList();
    }
}
