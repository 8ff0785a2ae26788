package coop.plenum.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules S1 to S14 of docs/scoring.md applied to one survey. The same survey always gives the same scores, whatever
 * the order of its items and voices.
 */
public final class Scoring {
    private final Answers answers;
    private final SortedMap<String, ItemTally> tallies = new TreeMap<>();
    private final SortedMap<String, CompositeScore> dimensions = new TreeMap<>();
    private final SortedMap<String, CompositeScore> principles = new TreeMap<>();

    private Scoring(Survey survey) {
        answers = new Answers(survey);
        answers.items().forEach(item -> tallies.put(item.id(), ItemTally.of(item, answers)));
        for (String dimension : names(Scoring::dimensionOf)) {
            dimensions.put(dimension, composite(dimension, ofDimension(dimension)));
        }
        for (String principle : names(item -> item.principles().keySet())) {
            CompositeScore score = composite(principle, ofPrinciple(principle));
            principles.put(principle, showsItems() ? score : score.hidden());
        }
    }

    /** Everything at once. */
    public static Scores score(Survey survey) {
        return new Scoring(survey).scores();
    }

    /** The patterns that would help one principle most: S14 with the weights of that principle in place of the overall's. */
    public static List<Recommendation> recommendationsFor(Survey survey, String principle) {
        Scoring scoring = new Scoring(survey);
        CompositeScore score = scoring.principles.get(principle);
        return score == null || !score.isOk()
                ? List.of()
                : scoring.recommendations(Part.of(scoring.scored(), scoring.ofPrinciple(principle)));
    }

    private Scores scores() {
        Survey survey = answers.survey();
        SortedMap<String, ItemScore> items = new TreeMap<>();
        tallies.forEach((id, tally) -> items.put(id, tally.shown(answers)));
        SortedMap<String, Double> marks = dimensionMarks();
        List<Part> parts = overallParts(marks);
        CompositeScore overall = overall(marks, parts);
        List<RoleGroup> groups = groups();
        return new Scores(
                answers.n(),
                survey.mode(),
                answers.balance().isPresent(),
                Collections.unmodifiableMap(items),
                Collections.unmodifiableMap(dimensions),
                Collections.unmodifiableMap(principles),
                overall,
                overall.isOk() ? Robustness.of(marks, survey.dimensionWeights()).orElse(null) : null,
                lowest(marks),
                groups,
                views(groups),
                recommendations(parts));
    }

    private CompositeScore overall(SortedMap<String, Double> marks, List<Part> parts) {
        double coverage =
                Overall.coverage(dimensions.keySet(), marks, answers.survey().dimensionWeights());
        return parts.isEmpty() || !Overall.suffices(coverage)
                ? CompositeScore.without(Overall.ID, CompositeScore.Status.INSUFFICIENT_DATA, coverage, 0)
                : Composite.open(Overall.ID, coverage, parts, answers);
    }

    /** The share e = W/ΣW · w/Σw of the overall that each scored item carries. */
    private List<Part> overallParts(SortedMap<String, Double> marks) {
        Map<String, Double> shares = new HashMap<>();
        marks.keySet()
                .forEach(dimension -> Part.of(scored(), ofDimension(dimension))
                        .forEach(part -> shares.put(
                                part.tally().item().id(),
                                part.share() * answers.survey().weightOf(dimension))));
        return Part.of(scored(), shares);
    }

    private SortedMap<String, Double> dimensionMarks() {
        SortedMap<String, Double> marks = new TreeMap<>();
        dimensions.forEach((id, dimension) -> {
            Double score = dimension.score();
            if (score != null) {
                marks.put(id, score);
            }
        });
        return marks;
    }

    private @Nullable String lowest(SortedMap<String, Double> marks) {
        return marks.entrySet().stream()
                .filter(mark -> answers.survey().weightOf(mark.getKey()) > 0)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** S9: a role's size is its smallest number of answering members over the dimensions with a score. */
    private List<RoleGroup> groups() {
        if (answers.isJoint()) {
            return List.of();
        }
        Map<String, Set<String>> members = answers.respondents().stream()
                .collect(Collectors.groupingBy(Voice::group, Collectors.mapping(Voice::id, Collectors.toSet())));
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (List<Part> perceptions : comparable().values()) {
            members.forEach((role, own) -> sizes.merge(role, Side.count(perceptions, own), Math::min));
        }
        return RoleGroup.merged(sizes, Disclosure.ITEMS.least());
    }

    private List<GroupView> views(List<RoleGroup> groups) {
        List<GroupView> views = new ArrayList<>();
        Map<RoleGroup, Set<String>> members = new HashMap<>();
        groups.forEach(group -> members.put(group, members(Set.copyOf(group.roles()))));
        for (String dimension : comparable().keySet()) {
            Map<String, Double> weights = ofDimension(dimension);
            for (RoleGroup group : groups) {
                Set<String> own = members.getOrDefault(group, Set.of());
                views.add(Divergence.of(tallies.values(), weights, own, answers).shown(dimension, group.name()));
            }
        }
        return List.copyOf(views);
    }

    /** The perceptions behind each dimension that has a score. */
    private SortedMap<String, List<Part>> comparable() {
        SortedMap<String, List<Part>> comparable = new TreeMap<>();
        dimensionMarks().keySet().forEach(dimension -> {
            List<Part> perceptions = Part.perceptions(Part.of(scored(), ofDimension(dimension)));
            if (!perceptions.isEmpty()) {
                comparable.put(dimension, perceptions);
            }
        });
        return comparable;
    }

    private List<Recommendation> recommendations(List<Part> parts) {
        Map<String, Double> carried =
                parts.stream().collect(Collectors.toMap(p -> p.tally().item().id(), Part::share));
        Map<String, Lever> levers = new TreeMap<>();
        tallies.forEach((id, tally) -> levers.put(
                id,
                new Lever(
                        carried.getOrDefault(id, 0.0),
                        tally.mark(),
                        tally.agreement(),
                        tally.status() == ItemScore.Status.NOT_APPLICABLE)));
        Map<String, Map<String, Double>> patterns = answers.survey().patterns();
        List<Recommendation> open = Recommendations.of(patterns, levers);
        return showsItems()
                ? open
                : open.stream().map(Recommendation::withoutNumbers).toList();
    }

    private CompositeScore composite(String id, Map<String, Double> weights) {
        return Composite.of(id, tallies.values(), weights, answers);
    }

    private boolean showsItems() {
        return answers.isJoint() || Disclosure.mayShowItems(answers.n());
    }

    private List<ItemTally> scored() {
        return tallies.values().stream().filter(ItemTally::isScored).toList();
    }

    private Set<String> members(Set<String> roles) {
        return answers.respondents().stream()
                .filter(v -> roles.contains(v.group()))
                .map(Voice::id)
                .collect(Collectors.toSet());
    }

    private Map<String, Double> ofDimension(String dimension) {
        return weights(item -> item.dimension().equals(dimension) ? item.weight() : 0);
    }

    private Map<String, Double> ofPrinciple(String principle) {
        return weights(item -> item.principles().getOrDefault(principle, 0.0));
    }

    private Map<String, Double> weights(Function<Item, Double> weight) {
        Map<String, Double> weights = new HashMap<>();
        answers.items().forEach(item -> weights.put(item.id(), weight.apply(item)));
        return weights;
    }

    /** Its one dimension; none for an item that serves principles alone. */
    private static Set<String> dimensionOf(Item item) {
        return item.dimension().isEmpty() ? Set.of() : Set.of(item.dimension());
    }

    private SortedSet<String> names(Function<Item, Set<String>> names) {
        SortedSet<String> all = new TreeSet<>();
        answers.items().forEach(item -> all.addAll(names.apply(item)));
        return all;
    }
}
