package coop.plenum.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One organisation's way through a questionnaire: what is asked, dimension by dimension, and what its profile rules out. */
public record Journey(Questionnaire questionnaire, Set<String> tags) {
    public Journey {
        tags = Set.copyOf(tags);
    }

    /** The questions of one dimension that are asked. */
    public record Step(Dimension dimension, List<Question> questions) {}

    /** A question that is not asked, and why. */
    public record RuledOut(Question question, Exemption because) {}

    /** The questions that are asked, in their order. */
    public List<Question> asked() {
        return questionnaire.questions().stream().filter(this::asks).toList();
    }

    public boolean isAsked(String questionId) {
        return questionnaire.question(questionId).filter(this::asks).isPresent();
    }

    /** The questions that the profile rules out, in their order. */
    public List<RuledOut> ruledOut() {
        return questionnaire.questions().stream()
                .filter(q -> !asks(q))
                .flatMap(q -> q.exemption().map(e -> new RuledOut(q, e)).stream())
                .toList();
    }

    /** The questions of this dimension that the profile rules out. */
    public List<RuledOut> ruledOut(Dimension dimension) {
        return ruledOut().stream()
                .filter(r -> r.question().dimension().equals(dimension.key()))
                .toList();
    }

    /** One step for each dimension with a question that is asked, in the order of the dimensions. */
    public List<Step> steps() {
        return questionnaire.dimensions().stream()
                .map(d -> new Step(
                        d, questionnaire.of(d).stream().filter(this::asks).toList()))
                .filter(s -> !s.questions().isEmpty())
                .toList();
    }

    /** The step of this dimension, where it has one. */
    public Optional<Step> step(String dimensionKey) {
        return steps().stream()
                .filter(s -> s.dimension().key().equals(dimensionKey))
                .findFirst();
    }

    public Optional<Step> next(Step step) {
        return at(step, 1);
    }

    public Optional<Step> previous(Step step) {
        return at(step, -1);
    }

    private Optional<Step> at(Step step, int distance) {
        List<Step> steps = steps();
        int here = steps.indexOf(step);
        int there = here + distance;
        return here >= 0 && there >= 0 && there < steps.size() ? Optional.of(steps.get(there)) : Optional.empty();
    }

    private boolean asks(Question question) {
        return !question.isRuledOutBy(tags);
    }
}
