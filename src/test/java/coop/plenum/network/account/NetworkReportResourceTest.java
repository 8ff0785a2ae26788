package coop.plenum.network.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.network.account.FrozenNetwork.Place;
import coop.plenum.network.release.ReleaseJson;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.support.Database;
import coop.plenum.support.PdfCheck;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report of a network in every format: the numbers of the release and no others, and nothing that would be run. */
@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class NetworkReportResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ALL =
            List.of("report", "report.pdf", "report.docx", "report.xlsx", "data.csv", "data.json", "poster.svg");
    private static final String HOSTILE = "=cmd() <b>Ünïcode</b> & שלום تعاونية 😀 合作社 "
            + "long name ".repeat(13).strip();
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,:/#-])\\d[\\d.,\u00a0\u202f]*\\d|(?<![\\p{L}\\d.,:/#-])\\d");
    /** Limits and scales that the sentences name, and the day and the year. */
    private static final Set<String> SAID =
            Set.of("0", "5", "19", "20", "39", "40", "59", "60", "79", "80", "100", "2026");

    @Inject
    World world;

    @Inject
    FrozenNetwork networks;

    @Inject
    Questionnaires questionnaires;

    private NetworkFile alice;

    @BeforeEach
    void signIn() {
        world.peopled();
        alice = new NetworkFile(world, World.ALICE);
    }

    @Test
    void everyFormatShowsNoNumberThatTheReleaseDoesNotHold() throws IOException {
        Place place = networks.rich("Valley Federation");
        Set<String> held = new TreeSet<>(SAID);
        collect(JSON.readTree(ReleaseJson.of(place.document())), held);
        // Needs are 100 less the median, and changes are differences of two medians.
        for (int n = 0; n <= 100; n += 5) held.add(Integer.toString(n));
        for (String ending : List.of("report.pdf", "report.docx", "report.xlsx", "poster.svg", "report")) {
            String text = withoutQuestions(alice.text(place.path() + "/" + ending), place);
            assertEquals(
                    Set.of(),
                    numbers(text).stream()
                            .filter(n -> !held.contains(n))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    ending);
        }
    }

    @Test
    void everyViewOfAReleaseIsAPictureAndATable() {
        Document page = Jsoup.parse(
                alice.get(networks.rich("Valley Federation").path(), "en").asString());
        for (String view : List.of("needs", "spread", "principles", "disagreement", "patterns", "trend")) {
            var section = page.expectFirst("section[aria-labelledby=" + view + "]");
            assertTrue(!section.select("svg, table.heat").isEmpty(), view + " is drawn");
            assertTrue(!section.select("table").isEmpty(), view + " is a table");
        }
    }

    @Test
    void everyMedianIsThereInEveryFormat() throws IOException {
        Place place = networks.rich("Valley Federation");
        for (String ending : List.of("report", "report.pdf", "report.docx", "report.xlsx")) {
            String text = PdfCheck.onOneLine(alice.text(place.path() + "/" + ending));
            String flat = text.replaceAll("[\\t\\n|]+", " ");
            assertTrue(flat.contains("Community & Culture"), ending);
            for (String said : List.of("Autumn campaign", "too few unknown", "nearly all of 28", "about 15 of 27")) {
                assertTrue(flat.contains(said), ending + " says " + said);
            }
            assertTrue(flat.replaceAll("[,\u00a0]", "").contains("1230000"), ending);
        }
    }

    @Test
    void namesAreWordsAndNothingElse() throws IOException {
        Place place = networks.rich(HOSTILE);
        for (String ending : ALL) {
            String text = alice.text(place.path() + "/" + ending);
            if (ending.equals("data.csv")) continue;
            assertTrue(text.contains("=cmd() <b>"), ending + ": " + text.substring(0, Math.min(300, text.length())));
        }
        Document page = Jsoup.parse(alice.get(place.path() + "/report", "en").asString());
        assertTrue(page.select("main i, main h1 b").isEmpty(), "names and introductions are no markup");
        assertTrue(page.select("main").text().contains("=cmd() begins this paragraph."));
        Document svg = Jsoup.parse(alice.get(place.path() + "/poster.svg", "en").asString(), Parser.xmlParser());
        assertTrue(svg.select("script, b, foreignObject").isEmpty());
        assertTrue(svg.select("text").text().contains("…"), "a long name is cut with a sign");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                alice.get(place.path() + "/report.xlsx", "en").asByteArray()))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertFalse(cell.getCellType().name().equals("FORMULA"), sheet.getSheetName()))));
        }
        String name = alice.get(place.path() + "/report.pdf", "en").header("Content-Disposition");
        assertTrue(name.startsWith("attachment; filename=\"report.pdf\"; filename*=UTF-8''"), name);
    }

    @Test
    void thePdfIsAccessibleAndHasBookmarksAndPageNumbers() throws Exception {
        Place place = networks.rich(HOSTILE);
        byte[] pdf = alice.get(place.path() + "/report.pdf", "fr").asByteArray();
        assertEquals(List.of(), PdfCheck.brokenRules(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getDocumentOutline().getFirstChild() != null);
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
            assertTrue(PdfCheck.text(pdf).contains("1 / " + document.getNumberOfPages()));
        }
    }

    @Test
    void theTextDocumentHasStylesTablesAndAPictureWithWords() throws IOException {
        Place place = networks.rich("Valley Federation");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                alice.get(place.path() + "/report.docx", "es").asByteArray()))) {
            assertTrue(document.getTables().size() > 8);
            Set<String> styles = document.getParagraphs().stream()
                    .map(p -> String.valueOf(p.getStyle()))
                    .collect(Collectors.toSet());
            assertTrue(styles.containsAll(Set.of("Title", "Heading1", "Heading2")), styles.toString());
            List<String> words = document.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .flatMap(r -> r.getEmbeddedPictures().stream())
                    .map(p -> p.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .toList();
            assertEquals(1, words.size());
            assertTrue(words.get(0).startsWith("Para cada dimensión"), words.get(0));
        }
    }

    @Test
    void everyLanguageHasItsWordsAndWhereTooFewTakePartItSaysSo() throws IOException {
        Place place = networks.ofFour();
        for (String language : List.of("en", "es", "fr")) {
            for (String ending : ALL) {
                Response file = alice.get(place.path() + "/" + ending, language);
                assertEquals(200, file.statusCode(), ending);
            }
            String page = alice.get(place.path() + "/report", language).asString();
            assertFalse(page.contains("NOT_FOUND"), language);
            assertTrue(page.contains("lang=\"" + language + "\""));
        }
        String page = alice.text(place.path() + "/report");
        assertTrue(page.contains("Numbers appear when at least six share the same dimension."), page);
        assertTrue(page.contains("4 of the 4 organisations"), page);
    }

    @Test
    void nobodyElseReadsIt() {
        Place place = networks.rich("Valley Federation");
        for (String ending : ALL) {
            assertEquals(
                    404,
                    new NetworkFile(world, World.CAROL)
                            .get(place.path() + "/" + ending, "en")
                            .statusCode());
        }
        assertEquals(404, alice.get(place.base() + "/releases/9/report", "en").statusCode());
        assertEquals(404, alice.get(place.base() + "/releases/9/data.csv", "en").statusCode());
        Place other = networks.ofFour();
        world.execute("delete from coordinator where network_id = ?", other.network());
        assertEquals(404, alice.get(other.path() + "/report", "en").statusCode(), "a coordinator of another network");
    }

    /** Questions name limits and years of their own. */
    private String withoutQuestions(String text, Place place) {
        String left = PdfCheck.onOneLine(text)
                .replace(place.document().questionnaire().version(), "")
                .replaceAll("\\b\\d+ / \\d+\\b", "");
        for (Question question : questionnaires
                .version(place.document().questionnaire().contentHash())
                .questions()) {
            left = left.replace(PdfCheck.onOneLine(question.text().english()), "");
        }
        return left;
    }

    /** Every value, and the numbers in names and questions. */
    private static void collect(JsonNode node, Set<String> held) {
        if (node.isValueNode()) held.add(node.asText());
        if (node.isTextual()) held.addAll(numbers(node.asText()));
        node.forEach(child -> collect(child, held));
    }

    /** Every number of a text, written as the release writes it. */
    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(n -> n.matches("\\d{1,3}([,\u00a0\u202f]\\d{3})+") ? n.replaceAll("[,\u00a0\u202f]", "") : n)
                .map(n -> n.replaceAll("[.,]+$", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
