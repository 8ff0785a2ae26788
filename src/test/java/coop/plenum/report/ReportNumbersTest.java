package coop.plenum.report;

import static coop.plenum.report.ReportFile.book;
import static coop.plenum.report.ReportFile.csv;
import static coop.plenum.report.ReportFile.document;
import static coop.plenum.report.ReportFile.get;
import static coop.plenum.report.ReportFile.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import coop.plenum.report.ClosedWorld.World;
import coop.plenum.support.Database;
import coop.plenum.support.PdfCheck;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number of every file is one of the JSON's, and the JSON is what its published schema says. */
@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class ReportNumbersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TABLES = List.of("dimensions", "principles");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.,])\\d+(?:[.,]\\d+)+(?![\\d])");
    private static final ClosedWorld.Opinion MIXED = (member, question) ->
            question % 7 == 6 ? (member % 3 == 0 ? -1 : 1) : question == 2 ? (member % 2) * 4 : (member + question) % 4;

    @Inject
    ClosedWorld worlds;

    @Inject
    coop.plenum.support.World cast;

    private World world;
    private JsonNode json;

    @BeforeEach
    void close() throws IOException {
        world = worlds.closed("full", 11, MIXED);
        json = JSON.readTree(get(world, "json", "en").asByteArray());
        askedOfMembers("GOV-11");
        json = JSON.readTree(get(world, "json", "en").asByteArray());
    }

    @Test
    void theServedFileIsWhatItsPublishedSchemaSays() throws IOException {
        byte[] schema = RestAssured.get("/assets/4/report.schema.json").asByteArray();
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(schema))
                        .validate(json)
                        .stream()
                        .map(Error::toString)
                        .toList());
        Response file = get(world, "json", "en");
        assertTrue(file.header("Content-Disposition").endsWith("2026.json"), file.header("Content-Disposition"));
    }

    @Test
    void theTextDocumentShowsEveryMark() throws IOException {
        Map<String, List<String>> rows = new HashMap<>();
        try (XWPFDocument document = document(world)) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    rows.computeIfAbsent(row.getCell(0).getText(), t -> new ArrayList<>())
                            .add(row.getTableCells().stream()
                                    .map(c -> c.getText())
                                    .collect(Collectors.joining("|")));
                }
            }
        }
        for (Shown shown : everything()) {
            assertTrue(
                    rows.getOrDefault(shown.name(), List.of()).stream()
                            .anyMatch(r -> List.of(r.split("[|]", -1)).contains(shown.mark())),
                    shown + " in " + rows.get(shown.name()));
        }
    }

    @Test
    void thePdfShowsEveryMark() throws IOException {
        String text = text(world, "pdf");
        for (Shown shown : everything()) {
            String name = PdfCheck.onOneLine(shown.name());
            // A range may stand between the name of a dimension and its mark.
            String between = shown.from().isEmpty()
                    ? "[^.?]{0,60}? "
                    : " " + Pattern.quote(PdfCheck.onOneLine(shown.from())) + " ";
            assertTrue(
                    Pattern.compile(Pattern.quote(name) + between + Pattern.quote(shown.mark()) + "(?!\\d)")
                            .matcher(text)
                            .find(),
                    shown.toString());
        }
    }

    @Test
    void theTableForOtherProgramsShowsEveryNumber() throws IOException {
        List<NamedCsvRecord> rows = csv(world);
        assertEquals(json.get("questions").size(), rows.size());
        int yesOrNo = 0;
        for (int i = 0; i < rows.size(); i++) {
            JsonNode question = json.get("questions").get(i);
            NamedCsvRecord row = rows.get(i);
            assertEquals(number(question.get("mark"), ""), row.getField("mark"));
            assertEquals(question.get("answers").asText(), row.getField("answers"));
            assertEquals(question.get("dontKnow").asText(), row.getField("dont_know"));
            List<String> columns = question.get("counts").size() == 2
                    ? List.of("no", "yes")
                    : List.of("level_0", "level_1", "level_2", "level_3", "level_4");
            if (columns.size() == 2) yesOrNo++;
            for (int level = 0; level < question.get("counts").size(); level++) {
                assertEquals(question.get("counts").get(level).asText(), row.getField(columns.get(level)));
            }
            if (columns.size() == 5) assertEquals("", row.getField("yes"));
        }
        assertTrue(yesOrNo > 0, "there are questions of yes and no");
    }

    @Test
    void theWorkbookShowsEveryNumberAsANumber() throws IOException {
        try (XSSFWorkbook book = book(world)) {
            Sheet questions = book.getSheet("Questions");
            int yesColumn = column(questions, "yes");
            for (int i = 0; i < json.get("questions").size(); i++) {
                JsonNode question = json.get("questions").get(i);
                Row row = questions.getRow(i + 1);
                assertEquals(question.get("id").asText(), row.getCell(0).getStringCellValue());
                if (!question.get("mark").isNull()) {
                    assertEquals(question.get("mark").asDouble(), row.getCell(3).getNumericCellValue());
                }
                if (question.get("counts").size() == 2) {
                    assertEquals(
                            question.get("counts").get(1).asDouble(),
                            row.getCell(yesColumn).getNumericCellValue());
                }
            }
            assertEquals("no", questions.getRow(0).getCell(yesColumn - 1).getStringCellValue());
            Sheet figures = book.getSheet("Facts and figures");
            assertEquals(0, figures.getLastRowNum(), "nobody gave a figure");
        }
    }

    @Test
    void everyDecimalIsOneTheJsonHolds() throws IOException {
        Set<String> held = new TreeSet<>();
        collect(json, held);
        for (String ending : List.of("csv", "xlsx", "docx", "pdf")) {
            Set<String> strange = DECIMAL.matcher(text(world, ending))
                    .results()
                    .map(m -> m.group().replace(',', '.'))
                    .filter(d -> held.stream().noneMatch(h -> h.contains(d)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), strange, ending);
        }
    }

    /** As a question bank may: the shipped one asks yes or no for facts alone. */
    private void askedOfMembers(String question) {
        int index = 0;
        while (!json.get("questions").get(index).get("id").asText().equals(question)) index++;
        int changed = cast.execute(
                "update report set document = jsonb_set(document, cast(? as text[]), '[4, 7]') where assessment_id = ?",
                "{questions," + index + ",counts}",
                UUID.fromString(world.path().replaceAll(".*/", "")));
        assertEquals(1, changed);
    }

    /** Values that are texts in the JSON: versions, parameters, figures of the organisation. */
    private static void collect(JsonNode node, Set<String> held) {
        if (node.isValueNode()) held.add(node.asText());
        node.forEach(child -> collect(child, held));
    }

    /** One mark, by what it is called, and what stands between the two. */
    private record Shown(String name, String from, String mark) {}

    /** Dimensions, principles and questions, with the words of the workbook. */
    private List<Shown> everything() throws IOException {
        List<Shown> all = new ArrayList<>();
        try (XSSFWorkbook book = book(world)) {
            for (String table : TABLES) {
                Sheet sheet =
                        book.getSheet(table.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + table.substring(1));
                for (int i = 0; i < json.get(table).size(); i++) {
                    String name = sheet.getRow(i + 1).getCell(0).getStringCellValue();
                    all.add(new Shown(name, "", number(json.get(table).get(i).get("mark"), "–")));
                }
            }
            Sheet questions = book.getSheet("Questions");
            for (int i = 0; i < json.get("questions").size(); i++) {
                Row row = questions.getRow(i + 1);
                all.add(new Shown(
                        row.getCell(2).getStringCellValue(),
                        row.getCell(4).getStringCellValue(),
                        number(json.get("questions").get(i).get("mark"), "–")));
            }
        }
        assertTrue(all.size() > 60, "the whole questionnaire");
        return all;
    }

    private static int column(Sheet sheet, String name) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(name)) return i;
        }
        throw new AssertionError("no column " + name);
    }

    private static String number(JsonNode value, String none) {
        return value.isNull() ? none : value.asText();
    }
}
