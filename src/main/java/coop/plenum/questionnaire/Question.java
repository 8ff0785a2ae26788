package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One item of a questionnaire.
 *
 * @param id stable over years and questionnaires
 * @param version raised when the meaning changes; only equal versions are compared
 * @param principleWeights weight in each principle it also speaks of
 * @param patterns slugs of the practices that answer it, strongest first
 * @param floor what the answer must not fall below, where it is a must-have
 * @param informs ids of the questions that a workshop question helps to answer
 * @param prompts questions that help a room to talk about it
 */
public record Question(
        String id,
        int version,
        String dimension,
        Kind kind,
        Scope scope,
        double weight,
        String answeredBy,
        Text text,
        Text help,
        Text evidence,
        Optional<Exemption> exemption,
        Map<String, Double> principleWeights,
        List<String> patterns,
        Optional<Double> alertBelow,
        List<String> informs,
        Optional<Floor> floor,
        List<Text> prompts) {
    private static final List<Double> STRENGTHS = List.of(1.0, 0.7, 0.5);

    public Question {
        // Versions stored before there were prompts have none.
        prompts = prompts == null ? List.of() : List.copyOf(prompts);
    }

    /** The same question with each of its texts so worded. */
    Question worded(UnaryOperator<Text> worded) {
        return new Question(
                id,
                version,
                dimension,
                kind.worded(worded),
                scope,
                weight,
                answeredBy,
                worded.apply(text),
                worded.apply(help),
                worded.apply(evidence),
                exemption.map(e -> new Exemption(e.tag(), worded.apply(e.reason()), e.byProfile())),
                principleWeights,
                patterns,
                alertBelow,
                informs,
                floor.map(f -> new Floor(f.level(), f.kinds(), worded.apply(f.reason()))),
                prompts.stream().map(worded).toList());
    }

    /** How strongly each practice answers the question, by slug: 1.0 the first, 0.7 the second, 0.5 every further one. */
    public Map<String, Double> linkStrengths() {
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (String pattern : patterns) {
            strengths.put(pattern, STRENGTHS.get(Math.min(strengths.size(), STRENGTHS.size() - 1)));
        }
        return strengths;
    }

    /** Whether the profile behind these tags rules the question out. */
    public boolean isRuledOutBy(Set<String> tags) {
        return exemption.filter(e -> e.byProfile() && tags.contains(e.tag())).isPresent();
    }

    /** Whether it asks for a fact of the organisation, which has one value, and not for an opinion. */
    public boolean isFact() {
        return scope == Scope.ORGANISATION;
    }

    /** Whether it counts in a dimension; else it is a network's own. */
    public boolean counts() {
        return !dimension.equals(Dimension.OWN);
    }

    /** Whether a member may say that it does not apply. */
    public boolean mayNotApply() {
        return exemption.isPresent();
    }
}
