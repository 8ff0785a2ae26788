package coop.plenum.network.account;

import static io.restassured.RestAssured.given;

import coop.plenum.support.PdfCheck;
import coop.plenum.support.World;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a network gives away, fetched as somebody and read as programs do. */
record NetworkFile(World world, UUID person) {
    Response get(String path, String language) {
        return given().cookie(World.COOKIE, world.session(person))
                .header("Accept-Language", language)
                .redirects()
                .follow(false)
                .get(path);
    }

    String text(String path) throws IOException {
        Response file = get(path, "en");
        if (file.statusCode() != 200) throw new AssertionError(path + " answers " + file.statusCode());
        byte[] bytes = file.asByteArray();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pdf" -> PdfCheck.text(bytes);
            case "docx" -> words(bytes);
            case "xlsx" -> cells(bytes);
            case "csv", "json" -> new String(bytes, StandardCharsets.UTF_8);
            default -> page(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
        };
    }

    /** Words of pictures stand side by side without a space between them. */
    private static String page(Document page) {
        List<String> drawn = page.select("svg text, svg title, svg desc").eachText();
        page.select("main svg").remove();
        return page.select("main").text() + " " + String.join(" ", drawn);
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

    private static String shown(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) return cell.toString();
        double value = cell.getNumericCellValue();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
