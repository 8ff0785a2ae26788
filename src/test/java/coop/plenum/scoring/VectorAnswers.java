package coop.plenum.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import coop.plenum.scoring.measure.Interval;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formulas over items and members, and how each record of this package is written in a vector. */
final class VectorAnswers {
    private VectorAnswers() {}

    static Object itemTable(JsonNode in) {
        Map<String, Object> table = new TreeMap<>();
        tallies(new Answers(VectorSurvey.of(in)))
                .forEach(tally -> table.put(
                        tally.item().id(),
                        fields(
                                "status",
                                lower(tally.status()),
                                "score",
                                tally.mark(),
                                "n",
                                tally.values().size(),
                                "n_dk",
                                tally.nDontKnow(),
                                "n_na",
                                tally.nNotApplicable(),
                                "agreement",
                                tally.agreement(),
                                "two_camps",
                                tally.twoCamps())));
        return table;
    }

    static Object composite(JsonNode in) {
        Answers answers = new Answers(VectorSurvey.of(in));
        return composite(Composite.of("composite", tallies(answers), weights(in, answers.items()), answers));
    }

    static Map<String, Object> composite(CompositeScore score) {
        Interval interval = score.interval();
        return fields(
                "status",
                lower(score.status()),
                "score",
                score.score(),
                "display",
                score.display(),
                "band",
                score.band() == null ? null : score.band().level(),
                "coverage",
                score.coverage(),
                "n",
                score.n(),
                "interval",
                pair(interval),
                "interval_display",
                interval == null ? null : List.of(interval.displayLow(), interval.displayHigh()),
                "fragile",
                score.fragile(),
                "agreement",
                score.agreement(),
                "agreement_label",
                score.agreementLabel() == null ? null : lower(score.agreementLabel()));
    }

    /** The group is named by its members or by their roles. */
    static Object divergence(JsonNode in) {
        Answers answers = new Answers(VectorSurvey.of(in));
        Set<String> named = new HashSet<>(VectorSurvey.list(in.path("group"), JsonNode::asText));
        Set<String> members = answers.respondents().stream()
                .filter(v -> named.contains(v.id()) || named.contains(v.group()))
                .map(Voice::id)
                .collect(Collectors.toSet());
        return divergence(Divergence.of(tallies(answers), weights(in, answers.items()), members, answers));
    }

    static Object divergence(Divergence divergence) {
        return fields(
                "status",
                lower(divergence.status()),
                "delta",
                divergence.delta(),
                "interval",
                pair(divergence.interval()),
                "label",
                divergence.difference() == GroupView.Difference.NONE ? null : lower(divergence.difference()),
                "group_display",
                divergence.display());
    }

    static Object trend(JsonNode in) {
        Survey before = VectorSurvey.of(in.get("old"));
        Survey now = VectorSurvey.of(in.get("new"));
        Trend trend = Trend.open(before, now, weights(in, now.items()));
        return fields(
                "status",
                lower(trend.status()),
                "old",
                trend.before(),
                "new",
                trend.now(),
                "delta_display",
                trend.delta(),
                "interval",
                pair(trend.interval()),
                "label",
                trend.change() == null ? null : lower(trend.change()));
    }

    static @Nullable Object robustness(@Nullable Robustness robustness) {
        return robustness == null
                ? null
                : fields(
                        "weights_range",
                        List.of(robustness.low(), robustness.high()),
                        "bands",
                        List.of(
                                robustness.lowBand().level(),
                                robustness.highBand().level()),
                        "stable",
                        robustness.isStable(),
                        "drop_one",
                        robustness.dropOneLow() == null
                                ? null
                                : Arrays.asList(robustness.dropOneLow(), robustness.dropOneHigh()),
                        "geometric",
                        robustness.geometric());
    }

    static Object recommendations(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(r -> fields(
                        "id",
                        r.pattern(),
                        "need",
                        r.need(),
                        "leverage",
                        r.leverage(),
                        "gain",
                        r.gain(),
                        "agreement",
                        r.agreement(),
                        "priority",
                        r.priority(),
                        "tag",
                        lower(r.tag())))
                .toList();
    }

    static Object groups(List<RoleGroup> groups) {
        return groups.stream().map(g -> List.of(g.name(), g.roles(), g.size())).toList();
    }

    static List<ItemTally> tallies(Answers answers) {
        return answers.items().stream().map(item -> ItemTally.of(item, answers)).toList();
    }

    private static Map<String, Double> weights(JsonNode in, Collection<Item> items) {
        return in.path("weights").isObject()
                ? VectorSurvey.numbers(in.get("weights"))
                : items.stream().collect(Collectors.toMap(Item::id, Item::weight));
    }

    static @Nullable Object pair(@Nullable Interval interval) {
        return interval == null ? null : List.of(interval.low(), interval.high());
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fields;
    }
}
