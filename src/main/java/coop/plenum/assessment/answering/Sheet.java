package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One member's questions in one assessment, with what they have said so far.
 *
 * @param carried ids of the answers that were given in another open assessment and are not kept here yet
 * @param place the id of the question to come back to
 */
public record Sheet(
        Standing standing,
        Assessment assessment,
        Journey journey,
        Map<String, Answer> answers,
        Set<String> carried,
        Optional<String> place) {
    /** The same after this answer was saved: whatever had been said elsewhere is kept here since then too. */
    Sheet with(Answer saved) {
        Map<String, Answer> after = new HashMap<>(answers);
        after.put(saved.question(), saved);
        return new Sheet(standing, assessment, journey, after, Set.of(), Optional.of(saved.question()));
    }

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

    Journey.Step step(String key) {
        return journey.step(key).orElseThrow(NotFoundException::new);
    }

    Journey.Step step(Question question) {
        return journey.step(question).orElseThrow(NotFoundException::new);
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

    /** The questions that are still open, in their order. */
    public List<Question> open() {
        return open(journey.asked());
    }

    public List<Question> open(List<Question> questions) {
        return questions.stream().filter(q -> !answer(q).isDecided()).toList();
    }

    public List<Journey.Step> opinions() {
        return journey.steps().stream().filter(s -> !s.facts()).toList();
    }

    public List<Journey.Step> facts() {
        return journey.steps().stream().filter(Journey.Step::facts).toList();
    }

    public boolean isComplete() {
        return decided() == asked();
    }

    /**
     * Where to go on: the first open question from the place on where the member was last, else the first open one of
     * all, which is one that was skipped.
     */
    public Optional<Question> nextOpen() {
        List<Question> asked = journey.asked();
        int from = place.map(p -> asked.stream().map(Question::id).toList().indexOf(p))
                .orElse(0);
        List<Question> ahead = open(asked.subList(Math.max(from, 0), asked.size()));
        return ahead.stream().findFirst().or(() -> open().stream().findFirst());
    }

    /** The address of the page on which to go on; the overview where nothing is open. */
    public String wayOn() {
        return nextOpen().map(this::path).orElse(path());
    }

    public int minutesLeft() {
        return Minutes.of(journey.questionnaire(), open());
    }

    public int minutes() {
        return Minutes.of(journey.questionnaire(), journey.asked());
    }

    public String path() {
        return assessment.path();
    }

    public String path(Journey.Step step) {
        return assessment.path() + "/questions/" + step.key();
    }

    /** The address of a question on the page of its step. */
    public String path(Question question) {
        return path(step(question)) + "#" + question.id();
    }
}
