package coop.plenum.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * How a result is held against a vector: the tolerance is absolute and applies to every number; strings, booleans, nulls and
 * integers match exactly. Fields that the vector does not name are not compared, but an empty object must be empty.
 */
record VectorComparison(String formula, double tolerance) {

    /** S9 names two labels and no word for their absence. */
    private static final Set<String> LABELS_OF_S9 = Set.of("higher", "lower");

    List<String> differences(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        if (formula.equals("merge_small_groups")) {
            // A partition: the order of its groups is no part of the rule.
            compare(formula, byName(expected), byName(actual), differences);
        } else {
            compare(formula, expected, actual, differences);
        }
        return differences;
    }

    private void compare(Object path, Object expected, Object actual, List<String> differences) {
        if (expected instanceof List<?> wanted && actual instanceof List<?> given && wanted.size() == given.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                compare(path + "/" + i, wanted.get(i), given.get(i), differences);
            }
        } else if (!(expected instanceof JsonNode wanted) || !(actual instanceof JsonNode given)) {
            differences.add(path + ": expected " + expected + " but was " + actual);
        } else if (wanted.isObject() && given.isObject() && !(wanted.isEmpty() && !given.isEmpty())) {
            wanted.properties()
                    .forEach(field -> compare(
                            path + "/" + field.getKey(), field.getValue(), given.path(field.getKey()), differences));
        } else if (wanted.isArray() && given.isArray()) {
            compare(path, listed(wanted), listed(given), differences);
        } else if (!matches(path.toString(), wanted, given)) {
            differences.add(path + ": expected " + wanted + " but was " + given);
        }
    }

    private boolean matches(String path, JsonNode expected, JsonNode actual) {
        if (expected.isIntegralNumber() && actual.isIntegralNumber()) {
            return expected.asLong() == actual.asLong();
        }
        if (expected.isNumber() && actual.isNumber()) {
            return Math.abs(expected.asDouble() - actual.asDouble()) <= tolerance;
        }
        if (expected.isNull() && actual.isMissingNode()) {
            return true;
        }
        boolean unnamed = path.contains("divergence") && path.endsWith("/label");
        if (unnamed && !LABELS_OF_S9.contains(expected.asText())) {
            return !LABELS_OF_S9.contains(actual.asText());
        }
        return expected.equals(actual);
    }

    private static List<JsonNode> listed(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> byName(JsonNode groups) {
        return listed(groups).stream()
                .sorted(Comparator.comparing((JsonNode group) -> group.path(0).asText()))
                .toList();
    }
}
