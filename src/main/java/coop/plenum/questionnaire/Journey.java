package coop.plenum.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A way through a questionnaire: what is asked, opinions first, then facts, dimension by dimension, and what the profile
 * of the organisation rules out.
 *
 * @param tags what the profile says of the organisation
 * @param elsewhere the facts that are asked of other people
 */
public record Journey(Questionnaire questionnaire, Set<String> tags, Set<Section> elsewhere) {
    public Journey {
        tags = Set.copyOf(tags);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** The way of the organisation as a whole, with all its facts. */
    public Journey(Questionnaire questionnaire, Set<String> tags) {
        this(questionnaire, tags, Set.of());
    }

    /** The same for somebody who is not asked for the facts of these sections. */
    public Journey without(Set<Section> sections) {
        return new Journey(questionnaire, tags, sections);
    }

    /** The opinions of one dimension that are asked, or its facts. */
    public record Step(Dimension dimension, boolean facts, List<Question> questions) {
        private static final String FACTS = "facts-";

        /** What its address names it by. */
        public String key() {
            return facts ? FACTS + dimension.key() : dimension.key();
        }
    }

    /** A question that is not asked, and why. */
    public record RuledOut(Question question, Exemption because) {}

    /** The questions that are asked, in the order of the steps. */
    public List<Question> asked() {
        return steps().stream().flatMap(s -> s.questions().stream()).toList();
    }

    public boolean isAsked(String questionId) {
        return questionnaire.question(questionId).filter(this::asks).isPresent();
    }

    /** The facts that the profile leaves to be asked, of whomever, section by section. */
    public List<Section> sections() {
        return questionnaire.dimensions().stream()
                .flatMap(d -> questionnaire.of(d).stream())
                .filter(q -> q.isFact() && !q.isRuledOutBy(tags))
                .map(Section::of)
                .distinct()
                .toList();
    }

    /** The facts of this section that the profile leaves to be asked. */
    public List<Question> facts(Section section) {
        return questionnaire.questions().stream()
                .filter(q -> q.isFact() && !q.isRuledOutBy(tags))
                .filter(q -> Section.of(q).equals(section))
                .toList();
    }

    /** The questions that the profile rules out, in their order. */
    public List<RuledOut> ruledOut() {
        return questionnaire.questions().stream()
                .filter(q -> q.isRuledOutBy(tags))
                .flatMap(q -> q.exemption().map(e -> new RuledOut(q, e)).stream())
                .toList();
    }

    /** The questions of this step's dimension that the profile rules out: opinions, or facts. */
    public List<RuledOut> ruledOut(Step step) {
        return ruledOut().stream()
                .filter(r -> r.question().dimension().equals(step.dimension().key()))
                .filter(r -> r.question().isFact() == step.facts())
                .toList();
    }

    /** One step for each dimension with an opinion that is asked, in their order, then those with a fact. */
    public List<Step> steps() {
        return Stream.of(false, true).flatMap(this::steps).toList();
    }

    private Stream<Step> steps(boolean facts) {
        Predicate<Question> belongs = q -> q.isFact() == facts && asks(q);
        return questionnaire.dimensions().stream()
                .map(d -> new Step(
                        d, facts, questionnaire.of(d).stream().filter(belongs).toList()))
                .filter(s -> !s.questions().isEmpty());
    }

    /** The step with this key, where there is one. */
    public Optional<Step> step(String key) {
        return steps().stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** The step in which this question is asked. */
    public Optional<Step> step(Question question) {
        return steps().stream().filter(s -> s.questions().contains(question)).findFirst();
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
        boolean ofOthers = question.isFact() && elsewhere.contains(Section.of(question));
        return !ofOthers && !question.isRuledOutBy(tags);
    }
}
