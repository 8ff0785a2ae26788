package coop.plenum.scoring;

import static coop.plenum.scoring.VectorAnswers.fields;
import static coop.plenum.scoring.VectorAnswers.lower;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** The formula {@code report}: everything at once, as {@link Scoring} gives it. */
final class VectorReport {
    private VectorReport() {}

    static Object of(JsonNode in) {
        Scores scores = Scoring.score(VectorSurvey.of(in));
        Map<String, Object> overall = VectorAnswers.composite(scores.overall());
        overall.put("robustness", VectorAnswers.robustness(scores.robustness()));
        overall.put("recommendations", VectorAnswers.recommendations(scores.recommendations()));
        return fields(
                "n",
                scores.n(),
                "balance_applied",
                scores.balanceApplied(),
                "items",
                items(scores),
                "dimensions",
                composites(scores.dimensions()),
                "principles",
                composites(scores.principles()),
                "overall",
                overall,
                "groups",
                VectorAnswers.groups(scores.groups()),
                "divergence",
                divergence(scores));
    }

    private static Object items(Scores scores) {
        Map<String, Object> items = new TreeMap<>();
        scores.items()
                .forEach((id, item) -> items.put(
                        id,
                        fields(
                                "status",
                                lower(item.status()),
                                "score",
                                item.mark(),
                                "n",
                                item.nAnswered(),
                                "n_dk",
                                item.nDontKnow(),
                                "n_na",
                                item.nNotApplicable(),
                                "agreement",
                                item.agreement(),
                                "two_camps",
                                item.twoCamps())));
        return items;
    }

    private static Object composites(Map<String, CompositeScore> scores) {
        Map<String, Object> composites = new TreeMap<>();
        scores.forEach((id, score) -> composites.put(id, VectorAnswers.composite(score)));
        return composites;
    }

    /** By dimension and by group, because SPEC names no order of the two. */
    private static Object divergence(Scores scores) {
        Map<String, Map<String, Object>> views = new TreeMap<>();
        scores.differences().forEach(view -> {
            Object shown = fields(
                    "status",
                    lower(view.status()),
                    "label",
                    view.difference() == GroupView.Difference.NONE ? null : lower(view.difference()),
                    "group_display",
                    view.display());
            views.computeIfAbsent(view.dimension(), d -> new TreeMap<>()).put(view.group(), shown);
            views.computeIfAbsent(view.group(), g -> new TreeMap<>()).put(view.dimension(), shown);
        });
        return views;
    }
}
