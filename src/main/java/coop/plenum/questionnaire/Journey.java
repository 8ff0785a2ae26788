package coop.plenum.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A way through a questionnaire: what is asked, opinions first, then facts, dimension by dimension, and what the profile
 * of the organisation rules out.
 */
public final class Journey {
    private final Questionnaire questionnaire;
    private final Set<String> tags;
    private final Set<Section> elsewhere;
    private final List<Step> steps;
    private final List<Question> asked;

    private Journey(Questionnaire questionnaire, Set<String> tags, Set<Section> elsewhere) {
        this.questionnaire = questionnaire;
        this.tags = Set.copyOf(tags);
        this.elsewhere = Set.copyOf(elsewhere);
        // Every page asks for them many times.
        this.steps = Stream.of(false, true).flatMap(this::stepsOf).toList();
        this.asked = steps.stream().flatMap(s -> s.questions().stream()).toList();
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Set<String> tags() {
        return tags;
    }

    /**
     * The way of the organisation as a whole, with all its facts.
     *
     * @param tags what the profile says of the organisation
     */
    public Journey(Questionnaire questionnaire, Set<String> tags) {
        this(questionnaire, tags, Set.of());
    }

    /** The same for somebody who is not asked for the facts of these sections. */
    public Journey without(Set<Section> sections) {
        if (sections.equals(elsewhere)) return this;
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
        return asked;
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
        return steps;
    }

    private Stream<Step> stepsOf(boolean facts) {
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
        int here = steps.indexOf(step);
        int there = here + distance;
        return here >= 0 && there >= 0 && there < steps.size() ? Optional.of(steps.get(there)) : Optional.empty();
    }

    private boolean asks(Question question) {
        boolean ofOthers = question.isFact() && elsewhere.contains(Section.of(question));
        return !ofOthers && !question.isRuledOutBy(tags);
    }
}
