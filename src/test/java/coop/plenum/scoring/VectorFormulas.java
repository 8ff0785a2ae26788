package coop.plenum.scoring;

import static coop.plenum.scoring.VectorAnswers.fields;
import static coop.plenum.scoring.VectorAnswers.lower;
import static coop.plenum.scoring.VectorAnswers.orNull;
import static coop.plenum.scoring.VectorAnswers.pair;

import com.fasterxml.jackson.databind.JsonNode;
import coop.plenum.scoring.measure.Agreement;
import coop.plenum.scoring.measure.Band;
import coop.plenum.scoring.measure.Display;
import coop.plenum.scoring.measure.Quantiles;
import coop.plenum.scoring.measure.StudentT;
import coop.plenum.scoring.measure.TwoCamps;
import coop.plenum.scoring.measure.Wilson;
import coop.plenum.scoring.peer.Peers;
import coop.plenum.scoring.peer.ReleaseRule;
import coop.plenum.scoring.peer.TotalRule;
import coop.plenum.scoring.scale.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each formula of the vectors and the part of this package that computes it. */
final class VectorFormulas {
    private static final Map<String, Function<JsonNode, @Nullable Object>> ALL = new HashMap<>();

    static {
        ALL.put("normalise", VectorFormulas::normalise);
        ALL.put("item_status", VectorFormulas::itemStatus);
        ALL.put("item_table", VectorAnswers::itemTable);
        ALL.put("agreement", VectorFormulas::agreement);
        ALL.put(
                "agreement_value",
                in -> frequencies(in).stream().anyMatch(f -> f > 0) ? Agreement.ofFrequencies(frequencies(in)) : null);
        ALL.put("vdE_A", in -> orNull(TwoCamps.value(frequencies(in))));
        ALL.put("two_camps", VectorFormulas::twoCamps);
        ALL.put("wilson", VectorFormulas::wilson);
        ALL.put(
                "t_quantile",
                in -> StudentT.quantile(in.get("p").asDouble(), in.get("df").asDouble()));
        ALL.put("composite", VectorAnswers::composite);
        ALL.put("overall", VectorFormulas::overall);
        ALL.put("robustness", in -> VectorAnswers.robustness(robustness(in)));
        ALL.put("geometric", VectorFormulas::geometric);
        ALL.put("merge_small_groups", VectorFormulas::mergeSmallGroups);
        ALL.put("divergence", VectorAnswers::divergence);
        ALL.put("group_display", in -> Display.ofGroup(in.get("x").asDouble()));
        ALL.put(
                "quantile7",
                in -> doubles(in.get("x")).isEmpty()
                        ? null
                        : Quantiles.quantile(doubles(in.get("x")), in.get("q").asDouble()));
        ALL.put(
                "percentile_rank",
                in -> doubles(in.get("x")).isEmpty()
                        ? null
                        : Quantiles.percentileRank(
                                doubles(in.get("x")), in.get("own").asDouble()));
        ALL.put("peers", VectorFormulas::peers);
        ALL.put("release_ok", VectorFormulas::releaseOk);
        ALL.put(
                "pct_rule",
                in -> TotalRule.givesAway(
                        doubles(in.get("values")), in.path("p").asDouble(15)));
        ALL.put(
                "nk_rule",
                in -> TotalRule.isDominated(
                        doubles(in.get("values")),
                        in.path("n").asInt(2),
                        in.path("k").asDouble(85)));
        ALL.put("trend", VectorAnswers::trend);
        ALL.put("recommend", VectorFormulas::recommend);
        ALL.put("display", VectorFormulas::display);
        ALL.put("round5", in -> Display.roundedToFive(in.get("v").asDouble()));
        ALL.put("report", VectorReport::of);
    }

    private VectorFormulas() {}

    static Function<JsonNode, @Nullable Object> named(String formula) {
        Function<JsonNode, @Nullable Object> known = ALL.get(formula);
        if (known == null) {
            throw new AssertionError("unknown formula " + formula);
        }
        return known;
    }

    private static Object normalise(JsonNode input) {
        Item item = VectorSurvey.item(input.get("item"));
        Mark mark = item.normalise(VectorSurvey.reply(input.path("answer"), item));
        return fields("kind", kind(mark), "x", orNull(mark.x()));
    }

    private static String kind(Mark mark) {
        return switch (mark.kind()) {
            case NOT_APPLICABLE -> "NA";
            case DONT_KNOW -> "DK";
            case VALUE, INVALID, BLANK -> lower(mark.kind());
        };
    }

    private static String itemStatus(JsonNode in) {
        Scope scope = in.path("scope").asText("person").equals("org") ? Scope.ORGANISATION : Scope.PERSON;
        return lower(ItemTally.status(
                in.get("n").asInt(), in.get("n_ans").asInt(), in.get("n_na").asInt(), scope));
    }

    private static Object agreement(JsonNode in) {
        boolean counted = in.path("freq").isArray();
        int n = counted
                ? frequencies(in).stream().mapToInt(Integer::intValue).sum()
                : in.path("x").size();
        Double g = null;
        if (Disclosure.mayShowItems(n)) {
            g = counted ? Agreement.ofFrequencies(frequencies(in)) : Agreement.value(doubles(in.get("x")));
        }
        return fields("agreement", g, "label", g == null ? null : lower(Agreement.of(g)));
    }

    private static @Nullable Object twoCamps(JsonNode in) {
        List<Integer> frequencies = frequencies(in);
        int n = frequencies.stream().mapToInt(Integer::intValue).sum();
        boolean defined = frequencies.size() >= 3 && Disclosure.mayShowItems(n);
        return defined ? TwoCamps.in(frequencies) : null;
    }

    private static @Nullable Object wilson(JsonNode in) {
        int n = in.get("n").asInt();
        return n == 0
                ? null
                : pair(Wilson.interval(
                        in.get("yes").asInt(),
                        n,
                        VectorSurvey.eligible(in),
                        in.path("level").asDouble(0.90)));
    }

    private static Object overall(JsonNode in) {
        SortedMap<String, Double> scores = scores(in);
        Double score =
                orNull(Overall.of(VectorSurvey.map(in.get("scores"), s -> s).keySet(), scores, weights(in)));
        Integer display = score == null ? null : Display.of(score);
        return fields(
                "status",
                score == null ? "insufficient_data" : "ok",
                "score",
                score,
                "display",
                display,
                "band",
                display == null ? null : Band.of(display).level());
    }

    private static @Nullable Robustness robustness(JsonNode in) {
        return Robustness.of(scores(in), weights(in)).orElse(null);
    }

    private static @Nullable Double geometric(JsonNode in) {
        Robustness robustness = robustness(in);
        return robustness == null ? null : robustness.geometric();
    }

    private static Object mergeSmallGroups(JsonNode in) {
        return VectorAnswers.groups(RoleGroup.merged(
                VectorSurvey.map(in.get("counts"), JsonNode::asInt),
                in.path("k").asInt(5)));
    }

    private static Object peers(JsonNode in) {
        Peers peers = Peers.of(
                VectorSurvey.list(in.get("values"), JsonNode::asInt),
                in.path("own").isNumber() ? OptionalInt.of(in.get("own").asInt()) : OptionalInt.empty());
        if (peers.isProtected()) {
            return fields("status", "protected");
        }
        return fields(
                "status",
                "ok",
                "m",
                peers.m(),
                "median",
                peers.median(),
                "q1",
                peers.lowerQuartile(),
                "q3",
                peers.upperQuartile(),
                "position",
                peers.position() == null ? null : lower(peers.position()),
                "percentile",
                peers.percentile(),
                "histogram",
                peers.histogram().stream()
                        .map(bar -> List.of(bar.from(), bar.to(), bar.count()))
                        .toList());
    }

    private static boolean releaseOk(JsonNode in) {
        return ReleaseRule.allows(
                VectorSurvey.map(in.get("new"), JsonNode::asInt),
                VectorSurvey.list(in.path("history"), release -> VectorSurvey.map(release, JsonNode::asInt)));
    }

    private static Object recommend(JsonNode in) {
        Map<String, Lever> levers = VectorSurvey.map(
                in.get("items"),
                item -> new Lever(
                        item.path("e").asDouble(0),
                        item.path("score").isNumber() ? item.get("score").asDouble() : null,
                        item.path("agreement").isNumber()
                                ? item.get("agreement").asDouble()
                                : null,
                        item.path("na").asBoolean(false)));
        return VectorAnswers.recommendations(
                Recommendations.of(VectorSurvey.map(in.get("patterns"), VectorSurvey::numbers), levers));
    }

    private static Object display(JsonNode in) {
        int display = Display.of(in.get("x").asDouble());
        return fields("display", display, "band", Band.of(display).level());
    }

    private static SortedMap<String, Double> scores(JsonNode in) {
        SortedMap<String, Double> scores = new TreeMap<>();
        in.get("scores").properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                scores.put(field.getKey(), field.getValue().asDouble());
            }
        });
        return scores;
    }

    private static Map<String, Double> weights(JsonNode in) {
        return VectorSurvey.numbers(in.path("W"));
    }

    private static List<Integer> frequencies(JsonNode in) {
        return VectorSurvey.list(in.get("freq"), JsonNode::asInt);
    }

    private static List<Double> doubles(JsonNode array) {
        return VectorSurvey.list(array, JsonNode::asDouble);
    }
}
