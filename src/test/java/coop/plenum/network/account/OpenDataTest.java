package coop.plenum.network.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import coop.plenum.network.account.FrozenNetwork.Place;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.support.Database;
import coop.plenum.support.World;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open data holds each value of the release once, and says what it means. */
@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class OpenDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    World world;

    @Inject
    FrozenNetwork networks;

    private NetworkFile alice;
    private Place place;

    @BeforeEach
    void release() {
        world.peopled();
        alice = new NetworkFile(world, World.ALICE);
        place = networks.rich("Valley Federation");
    }

    @Test
    void theJsonIsTheReleaseAndWhatItsPublishedSchemaSays() throws IOException {
        byte[] schema = RestAssured.get("/assets/4/release.schema.json").asByteArray();
        for (Place each : List.of(place, networks.ofFour())) {
            JsonNode json =
                    JSON.readTree(alice.get(each.path() + "/data.json", "en").asByteArray());
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JSON.readTree(schema))
                            .validate(json)
                            .stream()
                            .map(Error::toString)
                            .toList());
            assertEquals(each.document().network(), json.get("network").asText());
        }
    }

    @Test
    void theTableHasOneRowForEachValueAndNoOthers() throws IOException {
        List<NamedCsvRecord> rows = rows("/data.csv");
        Set<String> places = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            String where = String.join(
                    "|",
                    row.getField("view"),
                    row.getField("key"),
                    row.getField("group"),
                    row.getField("statistic"),
                    row.getField("view").equals("trend") ? row.getField("from_release") : "");
            assertTrue(places.add(where), where + " stands twice");
            assertEquals("3", row.getField("release"));
            assertEquals(
                    row.getField("value").isEmpty(), !row.getField("missing").isEmpty(), where);
        }
        for (Column column : place.document().questions()) {
            assertEquals(shown(column.whole()), value(rows, "question", column.key(), "*"), column.key());
            for (int i = 0; i < column.cells().size(); i++) {
                String group = place.document().groups().get(i).key();
                assertEquals(shown(column.cells().get(i)), value(rows, "question", column.key(), group), column.key());
            }
        }
        assertTrue(rows.stream().anyMatch(r -> r.getField("value").equals("-45.6")), "numbers stay numbers");
    }

    @Test
    void wordsThatWouldBeRunAreGuarded() throws IOException {
        Place hostile = networks.rich("=cmd()");
        world.execute(
                "update release set document = jsonb_set(document, '{groups,0,key}', '\"=cmd()\"') where network_id = ?",
                hostile.network());
        String csv = alice.get(hostile.path() + "/data.csv", "en").asString();
        assertTrue(csv.contains(",'=cmd(),"), "guarded");
        assertFalse(csv.contains(",=cmd()"), "nowhere bare");
    }

    @Test
    void theDictionaryExplainsEveryColumnAndEveryWord() throws IOException {
        List<NamedCsvRecord> rows = rows("/data.csv");
        List<NamedCsvRecord> dictionary = rows("/data-dictionary.csv");
        for (NamedCsvRecord term : dictionary) {
            for (String language : List.of("en", "es", "fr")) {
                assertFalse(term.getField("meaning_" + language).isBlank(), term.toString());
            }
        }
        assertEquals(rows.get(0).getHeader(), terms(dictionary, "column"));
        assertTrue(terms(dictionary, "view").containsAll(used(rows, "view")));
        Set<String> statistics = used(rows, "statistic").stream()
                .map(s -> s.replaceFirst("^from_.*", "from_A_to_B"))
                .collect(Collectors.toSet());
        assertTrue(terms(dictionary, "statistic").containsAll(statistics), statistics.toString());
        Set<String> missing = used(rows, "missing");
        missing.remove("");
        assertTrue(terms(dictionary, "missing").containsAll(missing), missing.toString());
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        String text = alice.get(place.path() + file, "en").asString().replaceFirst("^\ufeff", "");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private static String value(List<NamedCsvRecord> rows, String view, String key, String group) {
        return rows.stream()
                .filter(r -> r.getField("view").equals(view)
                        && r.getField("key").equals(key)
                        && r.getField("group").equals(group)
                        && r.getField("statistic").equals("median"))
                .map(r -> r.getField("value") + r.getField("missing"))
                .collect(Collectors.joining(" and "));
    }

    private static String shown(Cell cell) {
        return cell.shut() == null ? String.valueOf(cell.median()) : cell.shut().key();
    }

    private static List<String> terms(List<NamedCsvRecord> dictionary, String about) {
        return dictionary.stream()
                .filter(r -> r.getField("about").equals(about))
                .map(r -> r.getField("name"))
                .toList();
    }

    private static Set<String> used(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(r -> r.getField(column)).collect(Collectors.toCollection(HashSet::new));
    }
}
