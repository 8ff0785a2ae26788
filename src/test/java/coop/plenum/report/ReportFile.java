package coop.plenum.report;

import static io.restassured.RestAssured.given;

import coop.plenum.report.ClosedWorld.World;
import coop.plenum.support.PdfCheck;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A file of a report, fetched as a member does and read as programs do. */
final class ReportFile {
    private ReportFile() {}

    static Response get(World world, String ending, String language) {
        return given().header(SignedInByHeader.PERSON, world.member().toString())
                .header("Accept-Language", language)
                .get(world.path() + "/report." + ending);
    }

    static String text(World world, String ending) throws IOException {
        return text(get(world, ending, "en"), ending);
    }

    static String text(Response file, String ending) throws IOException {
        byte[] bytes = file.asByteArray();
        return switch (ending) {
            case "pdf" -> PdfCheck.text(bytes);
            case "docx" -> words(bytes);
            case "xlsx" -> cells(bytes);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new XWPFWordExtractor(document).getText();
        }
    }

    private static String cells(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            StringBuilder text = new StringBuilder();
            for (Sheet sheet : book) {
                sheet.forEach(
                        row -> row.forEach(cell -> text.append(shown(cell)).append('\n')));
            }
            return text.toString();
        }
    }

    /** As a person sees it: whole numbers without a point. */
    private static String shown(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) return cell.toString();
        double value = cell.getNumericCellValue();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    static List<NamedCsvRecord> csv(World world) throws IOException {
        String text = get(world, "csv", "en").asString().replaceFirst("^\ufeff", "");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    static XSSFWorkbook book(World world) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(get(world, "xlsx", "en").asByteArray()));
    }

    static XWPFDocument document(World world) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(get(world, "docx", "en").asByteArray()));
    }
}
