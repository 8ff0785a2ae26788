package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One member's questions in one assessment, with what they have said so far. */
public record Sheet(Standing standing, Assessment assessment, Journey journey, Map<String, Answer> answers) {
    public Answer answer(Question question) {
        return answers.getOrDefault(question.id(), Answer.none(question.id()));
    }

    /** A question that is asked here; any other is unknown. */
    Question question(String id) {
        return journey.asked().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Journey.Step step(String dimension) {
        return journey.step(dimension).orElseThrow(NotFoundException::new);
    }

    public int asked() {
        return journey.asked().size();
    }

    /** Questions decided of those that apply: answered, not known, or not applying. */
    public int decided() {
        return decided(journey.asked());
    }

    public int decided(List<Question> questions) {
        return (int) questions.stream().filter(q -> answer(q).isDecided()).count();
    }

    public boolean isComplete() {
        return decided() == asked();
    }

    /** Where to go on: the first dimension with an open question, the first of all where none is open. */
    public Optional<Journey.Step> nextOpen() {
        return journey.steps().stream()
                .filter(s -> decided(s.questions()) < s.questions().size())
                .findFirst()
                .or(() -> journey.steps().stream().findFirst());
    }

    public String path() {
        return assessment.path();
    }

    public String path(Journey.Step step) {
        return assessment.path() + "/questions/" + step.dimension().key();
    }
}
