package coop.plenum.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way through a questionnaire for an organisation whose profile set these tags. */
public record Journey(Questionnaire questionnaire, Set<String> tags) {
    /** One dimension with the questions that are asked in it. */
    public record Step(Dimension dimension, List<Question> questions) {}

    public List<Question> asked() {
        return questionnaire.questions().stream()
                .filter(q -> !q.isRuledOutBy(tags))
                .toList();
    }

    /** The questions that the profile rules out; each has an exemption that says why. */
    public List<Question> ruledOut() {
        return questionnaire.questions().stream()
                .filter(q -> q.isRuledOutBy(tags))
                .toList();
    }

    /** The dimensions in which something is asked, in their order. */
    public List<Step> steps() {
        return questionnaire.dimensions().stream()
                .map(d -> new Step(
                        d,
                        asked().stream()
                                .filter(q -> q.dimension().equals(d.key()))
                                .toList()))
                .filter(s -> !s.questions().isEmpty())
                .toList();
    }

    public Optional<Step> step(String dimension) {
        return steps().stream()
                .filter(s -> s.dimension().key().equals(dimension))
                .findFirst();
    }

    public Optional<Step> next(Step step) {
        List<Step> steps = steps();
        int place = steps.indexOf(step);
        return place + 1 < steps.size() ? Optional.of(steps.get(place + 1)) : Optional.empty();
    }
}
