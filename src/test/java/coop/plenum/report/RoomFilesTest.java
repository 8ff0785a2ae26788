package coop.plenum.report;

import static coop.plenum.report.ReportFile.book;
import static coop.plenum.report.ReportFile.get;
import static coop.plenum.report.ReportFile.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.report.ClosedWorld.World;
import coop.plenum.support.Database;
import coop.plenum.support.PdfCheck;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a room agreed on stands in the files as on the page: beside the members' marks, and changing none. */
@QuarkusTest
@WithTestResource(Database.class)
class RoomFilesTest {
    private static final List<String> FILES = List.of("xlsx", "docx", "pdf");
    private static final String MINORITY = "=cmd() <b>Not all of us</b>";
    /** A level with objections, a yes, a figure, and no agreement with the words of a minority. */
    private static final String ROOM = """
            {"agreed": [
              {"question": "GOV-01", "text": {"byLanguage": {"en": "Who decides?", "fr": "Qui décide ?"}}, "value": "4",
               "answer": {"byLanguage": {"en": "Everyone does", "fr": "Tout le monde"}}, "unit": {"byLanguage": {"en": ""}},
               "objections": 2, "minority": "", "agreedOn": "2026-03-14", "informs": []},
              {"question": "WS-YES", "text": {"byLanguage": {"en": "Do we publish?"}}, "value": "yes",
               "answer": {"byLanguage": {"en": ""}}, "unit": {"byLanguage": {"en": ""}},
               "objections": 0, "minority": "", "agreedOn": "2026-03-14", "informs": ["GOV-01"]},
              {"question": "WS-FIGURE", "text": {"byLanguage": {"en": "How much a year?"}}, "value": "12.5",
               "answer": {"byLanguage": {"en": ""}}, "unit": {"byLanguage": {"en": "hours"}},
               "objections": 0, "minority": "", "agreedOn": "2026-03-14", "informs": []},
              {"question": "WS-NONE", "text": {"byLanguage": {"en": "Do we grow?"}}, "value": null,
               "answer": {"byLanguage": {"en": ""}}, "unit": {"byLanguage": {"en": ""}},
               "objections": 0, "minority": "%s", "agreedOn": "2026-03-14", "informs": []}],
             "marks": [{"dimension": "governance-decision-making", "mark": 97, "band": 4}]}
            """.formatted(MINORITY);

    @Inject
    ClosedWorld worlds;

    @Inject
    coop.plenum.support.World cast;

    @Test
    void theFilesSayWhatTheRoomSaid() throws IOException {
        World world = agreed(9);
        Map<String, Object> own = get(world, "json", "en")
                .jsonPath()
                .getMap("dimensions.find { it.key == 'governance-decision-making' }");
        for (String ending : FILES) {
            String shown = PdfCheck.onOneLine(text(world, ending));
            for (String word :
                    List.of("Who decides?", "Everyone does", "Yes", "12.5 hours", "No agreement", MINORITY)) {
                assertTrue(shown.contains(word), ending + " lacks " + word);
            }
            assertTrue(
                    shown.matches(".*97 .{0,40}" + own.get("mark") + ".*"),
                    ending + ": the joint mark and the members' own");
        }
        assertTrue(text(world, "docx").contains("2 people objected and let it pass."));
        assertTrue(text(world, "pdf").contains("Helps with: Who has the last word"));
    }

    @Test
    void theWorkbookHasItsNumbersAsNumbers() throws IOException {
        World world = agreed(9);
        JsonPath json = get(world, "json", "en").jsonPath();
        try (XSSFWorkbook book = book(world)) {
            Sheet answers = book.getSheet("Agreed answers");
            Row level = answers.getRow(1);
            assertEquals("GOV-01", level.getCell(0).getStringCellValue());
            assertEquals(4, level.getCell(2).getNumericCellValue());
            assertEquals(2, level.getCell(4).getNumericCellValue());
            assertEquals(
                    LocalDate.of(2026, 3, 14),
                    level.getCell(6).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(
                    json.getDouble("questions.find { it.id == 'GOV-01' }.mark"),
                    level.getCell(7).getNumericCellValue());
            assertEquals(12.5, answers.getRow(3).getCell(2).getNumericCellValue());
            Row none = answers.getRow(4);
            assertEquals(null, none.getCell(2));
            assertEquals(CellType.STRING, none.getCell(5).getCellType());
            assertEquals(MINORITY, none.getCell(5).getStringCellValue());
            assertEquals(
                    97,
                    book.getSheet("Marks of a joint answer")
                            .getRow(1)
                            .getCell(1)
                            .getNumericCellValue());
        }
    }

    @Test
    void theyStandThereHoweverFewMembersAnsweredAndInEveryLanguage() throws Exception {
        World world = agreed(2);
        for (String ending : FILES) {
            String shown = text(world, ending);
            assertTrue(shown.contains("Everyone does"), ending);
            assertFalse(shown.contains("Who has the last word"), ending);
        }
        byte[] french = get(world, "pdf", "fr").asByteArray();
        assertEquals(List.of(), PdfCheck.brokenRules(french));
        String words = PdfCheck.text(french);
        for (String word :
                List.of("Ce dont nous avons convenu ensemble", "Qui décide ?", "Tout le monde", "12,5", "Oui")) {
            assertTrue(words.contains(word), word + " in " + words);
        }
        assertTrue(text(get(world, "docx", "es"), "docx").contains("La minoría quiere que conste: " + MINORITY));
    }

    private World agreed(int voices) {
        World world = worlds.closed(voices, (member, question) -> (member + question) % 4);
        int changed = cast.execute(
                "update report set document = jsonb_set(document, '{room}', cast(? as jsonb)) where assessment_id = ?",
                ROOM,
                UUID.fromString(world.path().replaceAll(".*/", "")));
        assertEquals(1, changed);
        return world;
    }
}
