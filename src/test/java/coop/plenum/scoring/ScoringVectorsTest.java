package coop.plenum.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference vectors of docs/scoring.md, and those of the file that the environment variable SCORING_VECTORS names. */
class ScoringVectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The reference vectors, and further ones at the edges of the rules. */
    private static final List<String> OWN = List.of("vectors.json", "more-vectors.json");

    /** Diagnostics that the product does not have; every other formula must be known. */
    private static final Set<String> NOT_IN_THE_PRODUCT =
            Set.of("tastle_wierman", "rwg", "rwg_j", "alpha", "mulberry32", "mc_weights");

    @TestFactory
    Stream<DynamicTest> everyVectorComesOutAsExpected() throws IOException {
        return vectors().stream()
                .filter(v -> !isSkipped(v))
                .map(v -> DynamicTest.dynamicTest(v.get("name").asText(), () -> check(v)));
    }

    @Test
    void onlyOptionalFormulasAreSkipped() throws IOException {
        List<String> skipped = vectors().stream()
                .filter(ScoringVectorsTest::isSkipped)
                .filter(v -> !v.get("status").asText().equals("optional"))
                .map(v -> v.get("name").asText())
                .toList();
        assertEquals(List.of(), skipped);
    }

    @Test
    void theReferenceVectorsAreRead() throws IOException {
        assertTrue(vectors().size() >= 80 + 250, "both files hold their vectors");
    }

    private static boolean isSkipped(JsonNode vector) {
        return NOT_IN_THE_PRODUCT.contains(vector.get("formula").asText());
    }

    private static void check(JsonNode vector) {
        String formula = vector.get("formula").asText();
        JsonNode actual = JSON.valueToTree(VectorFormulas.named(formula).apply(vector.get("input")));
        List<String> differences = new VectorComparison(
                        formula, vector.get("tolerance").asDouble())
                .differences(vector.get("expected"), actual);
        assertEquals(List.of(), differences, () -> "came out as " + actual);
    }

    private static List<JsonNode> vectors() throws IOException {
        List<JsonNode> vectors = new ArrayList<>();
        for (String file : OWN) {
            try (InputStream own = ScoringVectorsTest.class.getResourceAsStream("/scoring/" + file)) {
                JSON.readTree(own).forEach(vectors::add);
            }
        }
        String further = System.getenv("SCORING_VECTORS");
        if (further != null && !further.isBlank()) {
            JSON.readTree(Files.readString(Path.of(further))).forEach(vectors::add);
        }
        return vectors;
    }
}
