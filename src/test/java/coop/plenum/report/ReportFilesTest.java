package coop.plenum.report;

import static coop.plenum.report.ReportFile.book;
import static coop.plenum.report.ReportFile.csv;
import static coop.plenum.report.ReportFile.document;
import static coop.plenum.report.ReportFile.get;
import static coop.plenum.report.ReportFile.text;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.report.ClosedWorld.World;
import coop.plenum.support.Database;
import coop.plenum.support.PdfCheck;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The report as files: the same numbers as the JSON in each, nothing unrounded, nothing that would be run. */
@QuarkusTest
@WithTestResource(Database.class)
class ReportFilesTest {
    private static final ClosedWorld.Opinion MIXED =
            (member, question) -> question == 2 ? (member % 2 == 0 ? 0 : 4) : (member + question) % 4;
    private static final List<String> ENDINGS = List.of("csv", "xlsx", "docx", "pdf");
    private static final String NAME = "=cmd() <b>Ünïcode</b> & שלום تعاونية 😀 合作社 "
            + "long name ".repeat(14).strip();
    /** Marks are whole, and what members differ by is shown with one decimal at most. */
    private static final Pattern UNROUNDED = Pattern.compile("\\d+[.,]\\d{3,}");

    @Inject
    ClosedWorld worlds;

    @Test
    void everyFormatShowsTheNumbersOfTheJsonAndNoOthers() throws IOException {
        World world = worlds.closed(9, MIXED);
        JsonPath json = get(world, "json", "en").jsonPath();
        List<Integer> marks = json.getList("dimensions.mark", Integer.class);
        List<NamedCsvRecord> rows = csv(world);
        assertEquals(
                json.getList("questions.id", String.class),
                rows.stream().map(r -> r.getField("id")).toList());
        assertEquals(
                json.getList("questions.mark", Integer.class).stream()
                        .map(m -> Objects.toString(m, ""))
                        .toList(),
                rows.stream().map(r -> r.getField("mark")).toList());
        try (XSSFWorkbook book = book(world)) {
            Sheet dimensions = book.getSheet("Dimensions");
            for (int i = 0; i < marks.size(); i++) {
                Cell mark = dimensions.getRow(i + 1).getCell(1);
                assertEquals(CellType.NUMERIC, mark.getCellType());
                assertEquals(marks.get(i).doubleValue(), mark.getNumericCellValue());
            }
            assertEquals(
                    List.of(
                            "Summary",
                            "Dimensions",
                            "Principles",
                            "Questions",
                            "Facts and figures",
                            "Agreed answers",
                            "Marks of a joint answer",
                            "Patterns",
                            "Plan"),
                    StreamSupport.stream(book.spliterator(), false)
                            .map(Sheet::getSheetName)
                            .toList());
            assertEquals(rows.size(), book.getSheet("Questions").getLastRowNum());
        }
        String numbers = marks.stream().map(String::valueOf).collect(Collectors.joining(".*"));
        assertTrue(
                Pattern.compile(numbers, Pattern.DOTALL)
                        .matcher(text(world, "docx"))
                        .find(),
                numbers);
        assertTrue(
                Pattern.compile(numbers, Pattern.DOTALL)
                        .matcher(text(world, "pdf"))
                        .find(),
                numbers);
        for (String ending : ENDINGS) {
            assertFalse(UNROUNDED.matcher(text(world, ending)).find(), ending);
        }
    }

    @Test
    void belowFiveVoicesNoFileShowsAQuestion() throws IOException {
        World world = worlds.closed(4, MIXED);
        assertEquals(List.of(), csv(world));
        for (String ending : List.of("xlsx", "docx", "pdf")) {
            String text = text(world, ending);
            assertFalse(text.contains("Who has the last word"), ending);
            assertTrue(text.contains("Community & Culture"), ending);
        }
        for (String ending : ENDINGS) {
            World two = worlds.closed(2, MIXED);
            assertEquals(200, get(two, ending, "en").statusCode());
            assertFalse(text(two, ending).contains("Who has the last word"), ending);
        }
    }

    @Test
    void namesAreWordsInEveryFormat() throws IOException {
        World world = worlds.named(NAME, "quick", 6, MIXED);
        for (String ending : List.of("xlsx", "docx", "pdf")) {
            String shown = PdfCheck.onOneLine(text(world, ending));
            assertTrue(shown.contains("=cmd() <b>Ünïcode</b> &"), ending);
            assertTrue(shown.contains("long name long name"), ending);
            assertFalse(shown.contains("###"), ending + " knows no letters for it");
            // The embedded fonts have no Chinese signs: squares stand for them. A face is drawn, but not read out.
            List<String> others = ending.equals("pdf") ? List.of("□□□") : List.of("😀", "合作社");
            for (String word :
                    Stream.concat(Stream.of("שלום", "تعاونية"), others.stream()).toList()) {
                assertTrue(shown.contains(word), ending + " lacks " + word + ": " + shown.substring(0, 300));
            }
        }
        try (XSSFWorkbook book = book(world)) {
            for (Sheet sheet : book) {
                sheet.forEach(row ->
                        row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString())));
            }
        }
        String disposition = get(world, "xlsx", "en").header("Content-Disposition");
        assertTrue(
                disposition.matches("attachment; filename=\"report.xlsx\"; filename\\*=UTF-8''[\\w%.~-]+"),
                disposition);
        assertFalse(disposition.contains("%3C") || disposition.contains("%20%20"), disposition);
        assertTrue(disposition.endsWith("%202026.xlsx"), disposition);
    }

    @Test
    void theTextDocumentHasStylesTablesAndPicturesWithWords() throws IOException {
        try (XWPFDocument document = document(worlds.closed(9, MIXED))) {
            List<String> styles = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .filter(Objects::nonNull)
                    .toList();
            assertTrue(styles.containsAll(List.of("Title", "Heading1", "Heading2")), styles.toString());
            assertTrue(document.getTables().size() > 8, "real tables");
            List<String> words = document.getTables().get(0).getRows().stream()
                    .flatMap(r -> r.getCell(1).getParagraphs().stream())
                    .flatMap(p -> p.getRuns().stream())
                    .flatMap(r -> r.getEmbeddedPictures().stream())
                    .map(p -> p.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .toList();
            assertEquals(7, words.size());
            assertTrue(words.get(0).matches("Community & Culture: \\d+ / 100.*"), words.get(0));
            List<String> drawn = document.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .flatMap(r -> r.getEmbeddedPictures().stream())
                    .map(p -> p.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .toList();
            assertTrue(drawn.size() > 3, "the radar, and where members differ or agree: " + drawn);
            assertTrue(drawn.get(0).matches("(?s).*Community & Culture: \\d+; .*"), drawn.get(0));
            assertTrue(drawn.get(1).matches("(?s).*don.t know.*"), drawn.get(1));
            String text = new XWPFWordExtractor(document).getText();
            assertTrue(text.contains("The assembly resolves:"), text);
            assertTrue(text.contains("Nothing is in the plan yet"), text);
        }
    }

    @Test
    void thePdfIsAccessibleAndHasBookmarks() throws Exception {
        World world = worlds.closed("full", 9, MIXED);
        byte[] pdf = get(world, "pdf", "fr").asByteArray();
        assertEquals(List.of(), PdfCheck.brokenRules(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getDocumentOutline().getFirstChild() != null);
            assertTrue(document.getNumberOfPages() > 3);
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
        }
        assertTrue(PdfCheck.text(pdf).contains("Comment Orchard <Bakery> se voit"), PdfCheck.text(pdf));
    }

    @Test
    void everyLanguageHasItsWords() throws IOException {
        World world = worlds.closed(6, MIXED);
        for (String language : List.of("en", "es", "fr")) {
            for (String ending : ENDINGS) {
                Response file = get(world, ending, language);
                assertEquals(200, file.statusCode());
                assertEquals(language, file.header("Content-Language"));
                assertFalse(text(file, ending).contains("NOT_FOUND"), ending);
            }
        }
    }

    @Test
    void whereThereIsNoReportThereIsNoFile() {
        World open = worlds.open();
        World closed = worlds.closed(5, MIXED);
        for (String ending : List.of("csv", "xlsx", "docx", "pdf", "json")) {
            Response notYet = get(open, ending, "en");
            assertEquals(404, notYet.statusCode());
            assertTrue(notYet.asString().contains("The report is made when it closes."), ending);
            given().header(SignedInByHeader.PERSON, closed.outsider().toString())
                    .get(closed.path() + "/report." + ending)
                    .then()
                    .statusCode(404);
            String told = given().header(
                            SignedInByHeader.PERSON, closed.outsider().toString())
                    .get(open.path() + "/report." + ending)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertFalse(told.contains("The report is made when it closes."), "an outsider is not told that it exists");
        }
    }
}
