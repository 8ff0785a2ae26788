package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Kind.Anchor;
import coop.plenum.questionnaire.Kind.Anchors;
import coop.plenum.questionnaire.Kind.Measure;
import coop.plenum.questionnaire.Kind.Option;
import coop.plenum.questionnaire.Kind.Range;
import coop.plenum.questionnaire.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what an answer to a question looks like; points of 0 to 100 become marks of 0 to 1. */
final class KindReader {
    static final List<String> TYPES =
            List.of("maturity", "yes_no", "percent", "ratio", "number", "single_choice", "multiple_choice");

    private static final int LEVELS = 5;
    private static final int PARTS = 2;
    private static final double POINTS = 100;
    private static final String A_POINT = "a number from 0 to 100";
    private static final String FOR_ALL = "all";

    private final Texts texts;
    private final Vocabulary words;

    KindReader(Texts texts, Vocabulary words) {
        this.texts = texts;
        this.words = words;
    }

    Kind kind(Entry question, String type) {
        return switch (type) {
            case "maturity" -> maturity(question);
            case "percent", "ratio", "number" -> figure(question, Measure.valueOf(type.toUpperCase(Locale.ROOT)));
            case "single_choice" -> singleChoice(question);
            case "multiple_choice" -> multipleChoice(question);
            default -> new Kind.YesNo();
        };
    }

    private Kind maturity(Entry question) {
        Optional<Value> value = question.need("levels", "five levels, the lowest first");
        List<Text> levels = value.map(texts::list).orElse(List.of());
        value.filter(v -> v.isList() && levels.size() != LEVELS)
                .ifPresent(v -> v.problem("expected 5 levels, found " + levels.size()));
        value.filter(v -> new HashSet<>(levels).size() < levels.size())
                .ifPresent(v -> v.problem("expected five different levels, found the same text twice"));
        return new Kind.Maturity(levels);
    }

    private Kind figure(Entry question, Measure measure) {
        Text unit = texts.of(question, "unit");
        Text formula = texts.of(question, "formula");
        Optional<Parts> parts =
                question.may("parts").flatMap(v -> v.entry("compute and of")).flatMap(this::parts);
        Text period = texts.of(question, "period");
        Range plausible = question.need("plausible", "the least and the most that can be true")
                .map(KindReader::range)
                .orElse(new Range(-Double.MAX_VALUE, Double.MAX_VALUE));
        String better = question.need("better", "higher, lower or band")
                .flatMap(v -> v.oneOf(List.of("higher", "lower", "band")))
                .orElse("band");
        question.need("anchor_basis", "where the anchors come from")
                .flatMap(v -> v.entry("kind and note"))
                .ifPresent(KindReader::basis);
        Anchors anchors = anchors(question, plausible, better);
        question.may("alert_below")
                .ifPresent(v -> v.number("a number").ifPresent(n -> {
                    if (n < plausible.least() || n > plausible.most()) v.expected("a number within plausible");
                }));
        return new Kind.Figure(measure, unit, formula, parts, period, plausible, anchors);
    }

    private Optional<Parts> parts(Entry parts) {
        List<String> ways =
                Arrays.stream(Parts.Compute.values()).map(Parts.Compute::key).toList();
        Optional<String> way = parts.need("compute", String.join(", ", ways)).flatMap(v -> v.oneOf(ways));
        Optional<Value> value = parts.need("of", "the two parts, in the order of the formula");
        List<Text> both = value.map(texts::list).orElse(List.of());
        value.filter(v -> v.isList() && both.size() != PARTS)
                .ifPresent(v -> v.problem("expected 2 parts, found " + both.size()));
        parts.end();
        if (way.isEmpty() || both.size() != PARTS) return Optional.empty();
        Parts.Compute compute = Parts.Compute.valueOf(way.get().toUpperCase(Locale.ROOT));
        return Optional.of(new Parts(compute, both.get(0), both.get(1)));
    }

    private static void basis(Entry basis) {
        basis.need("kind", "judgement, published or law")
                .ifPresent(v -> v.oneOf(List.of("judgement", "published", "law")));
        basis.need("note", "a text").ifPresent(Value::text);
        basis.end();
    }

    private static Range range(Value value) {
        Range all = new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
        List<Value> ends = value.items("the least and the most, such as [0, 100]");
        if (!value.isList()) return all;
        if (ends.size() != 2) {
            value.problem("expected two numbers, the least and the most, found " + ends.size());
            return all;
        }
        Optional<Double> least = ends.get(0).number("a number");
        Optional<Double> most = ends.get(1).number("a number");
        if (least.isEmpty() || most.isEmpty()) return all;
        if (least.get() < most.get()) return new Range(least.get(), most.get());
        value.problem("expected the least before the most");
        return all;
    }

    private Anchors anchors(Entry question, Range plausible, String better) {
        if (question.has("anchors") == question.has("anchors_by")) {
            question.may("anchors");
            question.may("anchors_by");
            question.value().problem("expected either anchors or anchors_by");
            return new Anchors(Optional.empty(), FOR_ALL, Map.of());
        }
        Optional<Value> forAll = question.may("anchors");
        if (forAll.isPresent()) {
            return new Anchors(Optional.empty(), FOR_ALL, Map.of(FOR_ALL, set(forAll.get(), plausible, better)));
        }
        return question.may("anchors_by")
                .flatMap(v -> v.entry("profile_field, fallback and sets"))
                .map(by -> anchorsBy(by, plausible, better))
                .orElse(new Anchors(Optional.empty(), FOR_ALL, Map.of()));
    }

    private Anchors anchorsBy(Entry by, Range plausible, String better) {
        Map<String, List<String>> choices = words.choices();
        String field = by.need("profile_field", "a profile field with options")
                .flatMap(v -> v.oneOf(choices.keySet()))
                .orElse("");
        Map<String, List<Anchor>> sets = new LinkedHashMap<>();
        by.need("sets", "a set of anchors for each option")
                .flatMap(v -> v.entry("sets"))
                .ifPresent(entry -> {
                    entry.all().forEach((option, value) -> {
                        List<String> known = choices.getOrDefault(field, List.of());
                        if (!field.isEmpty() && !known.contains(option)) {
                            value.problem("is no option of " + field + "; expected one of " + String.join(", ", known));
                        }
                        sets.put(option, set(value, plausible, better));
                    });
                });
        String fallback = by.need("fallback", "the set for all others")
                .flatMap(v -> v.oneOf(sets.keySet()))
                .orElse("");
        by.end();
        return new Anchors(Optional.of(field), fallback, sets);
    }

    private static List<Anchor> set(Value value, Range plausible, String better) {
        List<Anchor> anchors = new ArrayList<>();
        List<Value> pairs = value.items("a list of [value, points]");
        for (Value pair : pairs) {
            List<Value> both = pair.items("[value, points]");
            if (both.size() != 2) {
                if (pair.isList()) pair.problem("expected two numbers, [value, points], found " + both.size());
                continue;
            }
            Optional<Double> at = both.get(0).number("a number");
            Optional<Double> points = points(both.get(1));
            if (at.isEmpty() || points.isEmpty()) continue;
            if (at.get() < plausible.least() || at.get() > plausible.most()) {
                both.get(0).expected("a value within plausible");
            }
            check(both, anchors, new Anchor(at.get(), points.get()), better);
            anchors.add(new Anchor(at.get(), points.get()));
        }
        if (value.isList() && pairs.size() < 2) value.problem("expected at least two anchors, found " + pairs.size());
        return anchors;
    }

    private static void check(List<Value> pair, List<Anchor> before, Anchor anchor, String better) {
        if (before.isEmpty()) return;
        Anchor last = before.get(before.size() - 1);
        if (anchor.value() <= last.value()) pair.get(0).expected("a value above that of the anchor before");
        if (better.equals("higher") && anchor.mark() < last.mark()) {
            pair.get(1).expected("points not below those of the anchor before, as higher is better");
        }
        if (better.equals("lower") && anchor.mark() > last.mark()) {
            pair.get(1).expected("points not above those of the anchor before, as lower is better");
        }
    }

    private Kind singleChoice(Entry question) {
        return new Kind.SingleChoice(options(question));
    }

    private Kind multipleChoice(Entry question) {
        List<Option> options = options(question);
        Optional<Double> cap = question.may("cap")
                .flatMap(v -> v.number("a number above 0").filter(n -> {
                    if (n <= 0) v.expected("a number above 0");
                    return n > 0;
                }))
                .map(n -> n / POINTS);
        Optional<String> none = question.may("none")
                .flatMap(v -> v.oneOf(options.stream().map(Option::key).toList()));
        none.flatMap(key -> question.may("none"))
                .ifPresent(v -> options.stream()
                        .filter(o -> o.key().equals(none.get()) && o.points() != 0)
                        .forEach(o -> v.expected("an option of 0 points")));
        if (!options.isEmpty() && options.stream().allMatch(o -> o.points() == 0)) {
            question.value().problem("expected an option with points");
        }
        return new Kind.MultipleChoice(options, cap, none);
    }

    private List<Option> options(Entry question) {
        List<Option> options = new ArrayList<>();
        Optional<Value> value = question.need("options", "at least two options");
        value.flatMap(v -> v.entry("options by key, each with text and points"))
                .ifPresent(entries -> entries.all().forEach((key, option) -> {
                    if (!ProfileReader.KEY.matcher(key).matches()) {
                        option.problem("expected " + ProfileReader.A_KEY + " as the option's name");
                    }
                    option.entry("text and points").ifPresent(e -> options.add(option(key, e)));
                }));
        value.filter(v -> v.isEntry() && options.size() < 2)
                .ifPresent(v -> v.problem("expected at least two options, found " + options.size()));
        return options;
    }

    private Option option(String key, Entry entry) {
        Text text = texts.of(entry, "text");
        double points =
                entry.need("points", A_POINT).flatMap(KindReader::points).orElse(0.0);
        entry.end();
        return new Option(key, text, points);
    }

    private static Optional<Double> points(Value value) {
        Optional<Double> points = value.number(A_POINT);
        if (points.isEmpty()) return points;
        if (points.get() >= 0 && points.get() <= POINTS) return Optional.of(points.get() / POINTS);
        value.expected(A_POINT);
        return Optional.empty();
    }
}
