package coop.plenum.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Counts an assessment again from what was typed and from the question bank as it lies in its file, by the rules S1 to
 * S5 as a person with a pencil would. It uses nothing of the application, so that it can disagree with it.
 */
final class Recount {
    static final String DONT_KNOW = "dk";
    static final String NOT_APPLICABLE = "na";

    private final JsonNode bank;
    private final Map<String, String> profile;
    private final List<Map<String, String>> members;
    private final Map<String, Double> confirmed;

    /**
     * @param members what each member typed, by question
     * @param confirmed the confirmed values of facts
     */
    Recount(Map<String, String> profile, List<Map<String, String>> members, Map<String, Double> confirmed)
            throws IOException {
        this.bank = new ObjectMapper(new YAMLFactory())
                .readTree(Objects.requireNonNull(
                        Recount.class.getResourceAsStream("/questionnaires/question-bank.yaml")));
        this.profile = profile;
        this.members = members;
        this.confirmed = confirmed;
    }

    /** The mark of every dimension that has one, 0 to 100. */
    Map<String, Integer> dimensions() {
        Map<String, Integer> marks = new TreeMap<>();
        for (JsonNode dimension : bank.get("dimensions")) {
            String key = dimension.get("key").asText();
            composite(q -> q.get("dimension").asText().equals(key)
                            ? q.get("weight").asDouble()
                            : 0)
                    .ifPresent(m -> marks.put(key, display(m)));
        }
        return marks;
    }

    /** The mark of every principle that has one, 0 to 100. */
    Map<String, Integer> principles() {
        Map<String, Integer> marks = new TreeMap<>();
        for (JsonNode principle : bank.get("principles")) {
            String key = principle.get("key").asText();
            composite(q -> q.get("principle_weights").path(key).asDouble(0)).ifPresent(m -> marks.put(key, display(m)));
        }
        return marks;
    }

    int overall() {
        double sum = 0;
        int count = 0;
        for (JsonNode dimension : bank.get("dimensions")) {
            String key = dimension.get("key").asText();
            Optional<Double> mark = composite(q ->
                    q.get("dimension").asText().equals(key) ? q.get("weight").asDouble() : 0);
            if (mark.isEmpty()) continue;
            sum += mark.get();
            count++;
        }
        return display(sum / count);
    }

    private Optional<Double> composite(ToDoubleFunction<JsonNode> weight) {
        double marks = 0;
        double scored = 0;
        double applicable = 0;
        for (JsonNode question : bank.get("questions")) {
            if (!isFull(question)) continue;
            double w = weight.applyAsDouble(question);
            if (w == 0 || doesNotApply(question)) continue;
            applicable += w;
            Optional<Double> mark = mark(question);
            if (mark.isEmpty()) continue;
            scored += w;
            marks += w * mark.get();
        }
        return scored == 0 || scored < 0.6 * applicable ? Optional.empty() : Optional.of(marks / scored);
    }

    private static boolean isFull(JsonNode question) {
        for (JsonNode instrument : question.get("instruments"))
            if (instrument.asText().equals("full")) return true;
        return false;
    }

    private boolean doesNotApply(JsonNode question) {
        String tag = question.path("not_applicable_tag").asText("");
        if (tag.equals("no_food") && "no".equals(profile.get("has_food"))) return true;
        if (tag.equals("no_land") && "no".equals(profile.get("has_land"))) return true;
        long notApplicable =
                said(question).stream().filter(NOT_APPLICABLE::equals).count();
        return notApplicable > 0 && notApplicable >= values(question).size();
    }

    private Optional<Double> mark(JsonNode question) {
        String id = question.get("id").asText();
        if (confirmed.containsKey(id)) return Optional.of(figure(question, confirmed.get(id)));
        List<Double> marks = new ArrayList<>();
        for (String value : values(question)) marks.add(one(question, value));
        if (question.get("scope").asText().equals("organisation")) {
            marks.sort(null);
            int n = marks.size();
            if (n == 0) return Optional.empty();
            return Optional.of(n % 2 == 1 ? marks.get(n / 2) : (marks.get(n / 2 - 1) + marks.get(n / 2)) / 2);
        }
        if (marks.size() < 3 || 3 * marks.size() < members.size()) return Optional.empty();
        return Optional.of(marks.stream().mapToDouble(m -> m).sum() / marks.size());
    }

    private double one(JsonNode question, String value) {
        return switch (question.get("type").asText()) {
            case "maturity" -> Integer.parseInt(value) / 4.0;
            case "yes_no" -> value.equals("yes") ? 1 : 0;
            default -> figure(question, Double.parseDouble(value));
        };
    }

    private double figure(JsonNode question, double value) {
        JsonNode anchors = question.get("anchors");
        if (anchors == null) {
            JsonNode by = question.get("anchors_by");
            String chosen = profile.getOrDefault(by.get("profile_field").asText(), "");
            anchors = by.get("sets").has(chosen)
                    ? by.get("sets").get(chosen)
                    : by.get("sets").get(by.get("fallback").asText());
        }
        JsonNode before = anchors.get(0);
        for (JsonNode anchor : anchors) {
            double to = anchor.get(0).asDouble();
            if (value <= to) {
                double from = before.get(0).asDouble();
                double share = to == from ? 1 : Math.max(0, (value - from) / (to - from));
                return (before.get(1).asDouble()
                                + share
                                        * (anchor.get(1).asDouble()
                                                - before.get(1).asDouble()))
                        / 100;
            }
            before = anchor;
        }
        return before.get(1).asDouble() / 100;
    }

    private List<String> said(JsonNode question) {
        return members.stream()
                .flatMap(m -> Optional.ofNullable(m.get(question.get("id").asText())).stream())
                .toList();
    }

    private List<String> values(JsonNode question) {
        return said(question).stream()
                .filter(v -> !v.equals(DONT_KNOW) && !v.equals(NOT_APPLICABLE))
                .toList();
    }

    private static int display(double mark) {
        return (int) Math.floor(100 * mark + 0.5 + 1e-9);
    }
}
