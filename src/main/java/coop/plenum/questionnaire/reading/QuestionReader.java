package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Exemption;
import coop.plenum.questionnaire.Floor;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Scope;
import coop.plenum.questionnaire.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one question of the bank. */
final class QuestionReader {
    static final Pattern ID = Pattern.compile("[A-Z]{2,6}-[A-Z]?[0-9]{1,3}");
    static final String AN_ID = "an id such as COM-01";

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String PATTERNS = "patterns";
    private static final List<String> SHARED_ALONE =
            List.of("dimension", "instruments", "weight", "principle_weights", "informs");
    private static final List<String> SCOPES = List.of("person", "organisation");
    private static final List<String> ANSWERERS = List.of("any_member", "board", "finance");
    private static final int MOST_PRINCIPLES = 4;

    /** As many decimals as a number of the bank may have. */
    private static final int DECIMALS = 9;

    private final Texts texts;
    private final Vocabulary words;
    private final KindReader kinds;

    QuestionReader(Texts texts, Vocabulary words) {
        this.texts = texts;
        this.words = words;
        this.kinds = new KindReader(texts, words);
    }

    /** A question and the instruments it says it belongs to. */
    record Selected(Question question, List<String> instruments, Entry entry) {}

    /** What a question counts for. */
    private record Counting(
            String dimension,
            List<String> instruments,
            double weight,
            Map<String, Double> principles,
            List<String> patterns,
            List<String> informs) {}

    /** A question of the bank. */
    Selected question(String id, Entry entry) {
        String dimension = dimension(id, entry);
        List<String> instruments = entry
                .need("instruments", "a list of instruments")
                .map(v -> v.items("a list of instruments"))
                .orElse(List.of())
                .stream()
                .flatMap(v -> v.oneOf(words.instruments()).stream())
                .toList();
        double weight = entry.need("weight", "a number above 0")
                .flatMap(v -> above0(v, Double.MAX_VALUE, "a number above 0"))
                .orElse(1.0);
        List<String> patterns = entry.need(PATTERNS, "a list of patterns")
                .map(QuestionReader::slugs)
                .orElse(List.of());
        List<String> informs =
                entry.may("informs").map(v -> Lists.words(v, ID, AN_ID)).orElse(List.of());
        provenance(entry);
        return question(
                id, entry, new Counting(dimension, instruments, weight, principleWeights(entry), patterns, informs));
    }

    /** A question of a network, which counts in nothing but its own mark. */
    Question own(String id, Entry entry) {
        for (String field : SHARED_ALONE) {
            entry.may(field)
                    .ifPresent(v -> v.problem("must not stand here: a network's own question counts in no dimension,"
                            + " no principle and no overall mark"));
        }
        List<String> patterns = entry.may(PATTERNS).map(QuestionReader::slugs).orElse(List.of());
        return question(id, entry, new Counting(Dimension.OWN, List.of(), 1, Map.of(), patterns, List.of()))
                .question();
    }

    private static List<String> slugs(Value list) {
        return Lists.words(list, SLUG, "a pattern such as shared-purpose");
    }

    private Selected question(String id, Entry entry, Counting counting) {
        int version = entry.need("version", "a whole number from 1 up")
                .flatMap(v -> v.integer(1, Integer.MAX_VALUE))
                .orElse(1);
        Optional<String> type = entry.need("type", "one of " + String.join(", ", KindReader.TYPES))
                .flatMap(v -> v.oneOf(KindReader.TYPES));
        Scope scope = entry.need("scope", "person or organisation")
                .flatMap(v -> v.oneOf(SCOPES))
                .map(s -> Scope.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElse(Scope.PERSON);
        String answeredBy = entry.need("answered_by", "one of " + String.join(", ", ANSWERERS))
                .flatMap(v -> v.oneOf(ANSWERERS))
                .orElse("");
        Text text = texts.of(entry, "text");
        Text help = texts.of(entry, "help");
        Text evidence = texts.of(entry, "evidence");
        Optional<Exemption> exemption = exemption(entry);
        List<Text> prompts = entry.may("prompts").map(texts::list).orElse(List.of());
        // How long a room needs is for whoever prints a plan; the application does not show it.
        entry.may("minutes").ifPresent(v -> v.integer(1, 600));
        Optional<Floor> floor = floor(entry);
        Kind kind = type.map(t -> kinds.kind(entry, t)).orElseGet(Kind.YesNo::new);
        Optional<Double> alertBelow = kind instanceof Kind.Figure
                ? entry.may("alert_below").flatMap(v -> v.number("a number"))
                : Optional.empty();
        // Without a type nobody can say which of its fields belong to the question.
        if (type.isPresent()) entry.end();
        return new Selected(
                new Question(
                        id,
                        version,
                        counting.dimension(),
                        kind,
                        scope,
                        counting.weight(),
                        answeredBy,
                        text,
                        help,
                        evidence,
                        exemption,
                        counting.principles(),
                        counting.patterns(),
                        alertBelow,
                        counting.informs(),
                        floor,
                        prompts),
                counting.instruments(),
                entry);
    }

    private String dimension(String id, Entry entry) {
        Optional<Value> value = entry.need("dimension", "one of " + String.join(", ", words.dimensionKeys()));
        Optional<String> key = value.flatMap(v -> v.oneOf(words.dimensionKeys()));
        Optional<Dimension> dimension = key.flatMap(words::dimension);
        if (dimension.isPresent() && !id.startsWith(dimension.get().prefix() + "-")) {
            entry.need("id", AN_ID)
                    .ifPresent(v -> v.expected("an id that starts with "
                            + dimension.get().prefix() + "-, as those of " + key.orElse("") + " do"));
        }
        return key.orElse("");
    }

    private Optional<Exemption> exemption(Entry entry) {
        if (entry.has("not_applicable_when") != entry.has("not_applicable_tag")) {
            entry.value().problem("expected not_applicable_when and not_applicable_tag together, or neither");
        }
        Optional<Text> reason = entry.may("not_applicable_when").map(texts::of);
        List<String> known = Stream.concat(words.tags().fromProfile().stream(), words.tags().chosen().stream())
                .toList();
        Optional<String> tag = entry.may("not_applicable_tag").flatMap(v -> v.oneOf(known));
        if (reason.isEmpty() || tag.isEmpty()) return Optional.empty();
        boolean byProfile = words.tags().fromProfile().contains(tag.get());
        return Optional.of(new Exemption(tag.get(), reason.get(), byProfile));
    }

    private Optional<Floor> floor(Entry entry) {
        return entry.may("floor")
                .flatMap(v -> v.entry("level, kinds and reason"))
                .map(floor -> {
                    int level = floor.need("level", "a level from 1 to 4")
                            .flatMap(v -> v.integer(1, 4))
                            .orElse(1);
                    List<String> holdsFor = floor
                            .may("kinds")
                            .map(v -> v.items("a list of kinds of organisation"))
                            .orElse(List.of())
                            .stream()
                            .flatMap(v -> v.oneOf(kinds()).stream())
                            .toList();
                    Text reason = texts.of(floor, "reason");
                    floor.end();
                    return new Floor(level, holdsFor, reason);
                });
    }

    private List<String> kinds() {
        return words.choices().getOrDefault(Words.CHOSEN_BY, List.of());
    }

    private Map<String, Double> principleWeights(Entry entry) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Optional<Value> value = entry.need("principle_weights", "one to four principles with weights");
        value.flatMap(v -> v.entry("one to four principles with weights")).ifPresent(principles -> {
            words.principleKeys()
                    .forEach(key -> principles
                            .may(key)
                            .flatMap(v -> above0(v, 1, "a number above 0 and at most 1"))
                            .ifPresent(w -> weights.put(key, w)));
            principles.end();
            if (principles.size() == 0 || principles.size() > MOST_PRINCIPLES) {
                principles.value().problem("expected one to four principles, found " + principles.size());
            } else if (weights.size() == principles.size()) {
                checkSum(principles.value(), weights.values());
            }
        });
        return weights;
    }

    private static void checkSum(Value value, Collection<Double> weights) {
        BigDecimal sum = weights.stream()
                .map(w -> BigDecimal.valueOf(w).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            value.problem("expected weights that sum to 1, found a sum of "
                    + sum.stripTrailingZeros().toPlainString());
        }
    }

    private void provenance(Entry entry) {
        Optional<Value> value = entry.need("provenance", "the sources it comes from");
        List<Value> items =
                value.map(v -> v.items("a list of source and clause")).orElse(List.of());
        value.filter(v -> v.isList() && items.isEmpty()).ifPresent(v -> v.expected("at least one source"));
        items.forEach(item -> item.entry("source and clause").ifPresent(source -> {
            source.need("source", "a source of the bank").ifPresent(v -> v.oneOf(words.sources()));
            source.need("clause", "a text").ifPresent(Value::text);
            source.end();
        }));
    }

    private static Optional<Double> above0(Value value, double most, String expected) {
        Optional<Double> number = value.number(expected);
        if (number.isEmpty() || (number.get() > 0 && number.get() <= most)) return number;
        value.expected(expected);
        return Optional.empty();
    }
}
