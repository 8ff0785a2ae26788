package coop.plenum.home.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.questionnaire.reading.BankTranslations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its authors use it: a folder in, a text out. */
class CheckContentTest {
    private static final Path PROJECT = Path.of("");
    private static final Path EXAMPLES = Path.of("docs", "examples");
    private static final String BANK = "food-shop.yaml";
    private static final String SPANISH = "food-shop.es.yaml";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theContentOfTheProjectIsCheckedWhereNoOtherIsNamed() {
        CheckReport report = CheckContent.check(PROJECT, PROJECT.toAbsolutePath());
        assertFalse(report.hasErrors(), report.text());
        assertTrue(report.text().endsWith(" patterns: 0 errors, 0 warnings" + System.lineSeparator()), report.text());
    }

    @Test
    void theExampleOfTheGuideIsRight() {
        assertEquals(
                List.of("2 files of questionnaires, 3 questions, 0 patterns: 0 errors, 0 warnings"), check(EXAMPLES));
    }

    @Test
    void theGuideShowsWhatTheCommandSays() throws IOException {
        write(
                BANK,
                example(BANK)
                        .replace("[needs-listening]", "[needs-listning]")
                        .replace("weight: 2", "weight: two")
                        .replace("{territorial_responsibility: 1}", "{territorial_responsibility: 0.9}"));
        write(SPANISH, example(SPANISH));
        String guide = Files.readString(Path.of("docs", "authors.md"));
        assertTrue(guide.contains(String.join("\n", check(folder))), String.join("\n", check(folder)));
    }

    @Test
    void everyFaultIsToldInItsLineOfATable() throws IOException {
        write(
                BANK,
                example(BANK)
                        .replace("organisation\n  weight: 1", "organisation\n  weight: heavy")
                        .replace("{democratic_governance: 1}", "{democratic_governance: 0.7}")
                        .replace("[needs-listening]", "[needs-listning]")
                        .replace("  - Everybody is sent the minutes.\n", "")
                        .replace("- id: LIV-01", "- id: COM-02")
                        .replace("  answered_by: board\n", "  answered_by: board\n  informs: [COM-02]\n"));
        write("food-shop.de.yaml", "language: de\n");
        write("shop.es.yaml", "language: es\n");
        write("README.md", "# About this folder\n");
        write("open-books.md", pattern("open-books").replace("effort: 1", "effort: 9"));
        assertEquals("""
                FILE               LINE  QUESTION    FIELD              REASON
                food-shop.de.yaml  -     -           -                  expected a translation into one of es, fr
                shop.es.yaml       -     -           -                  expected the questionnaires that it translates \
                beside it, in shop.yaml
                food-shop.yaml     52    food_shop   questions.2        expected the id of a question of the bank, \
                found "LIV-01"
                food-shop.yaml     72    COM-01      levels             expected 5 levels, found 4
                food-shop.yaml     79    COM-01      principle_weights  expected weights that sum to 1, found a sum \
                of 0.7
                food-shop.yaml     89    COM-02      weight             expected a number above 0, found "heavy"
                food-shop.yaml     91    COM-02      informs            expected no way back to the question itself, \
                found COM-02 → COM-02
                food-shop.yaml     102   COM-02      patterns.0         expected a pattern of the library, found \
                "needs-listning"
                food-shop.yaml     105   COM-02      id                 expected one of its own, found that of line 83
                open-books.md      10    open-books  effort             expected 1, 2 or 3, found 9
                open-books.md      16    open-books  relations.related  cooperative-education does not name it back \
                under related

                3 files of questionnaires, 2 questions, 1 pattern: 11 errors, 0 warnings
                """.lines().toList(), check(folder));
    }

    @Test
    void whatIsNotTranslatedIsAWarningAndNoError() throws IOException {
        write(BANK, example(BANK));
        write(SPANISH, example(SPANISH).replace("    period: último ejercicio\n", ""));
        CheckReport report = CheckContent.check(PROJECT, folder);
        assertFalse(report.hasErrors());
        assertEquals(
                List.of(
                        "warning: food-shop.es.yaml: questions.LIV-01.period has no translation",
                        "2 files of questionnaires, 3 questions, 0 patterns: 0 errors, 1 warning"),
                report.text().lines().toList());
    }

    @Test
    void aTranslationThatLagsBehindItsEnglishIsAWarningWhereItIsKeptWhatWasRead() throws IOException {
        write(BANK, example(BANK));
        write(SPANISH, example(SPANISH));
        new BankTranslations(folder.resolve(BANK)).review(t -> true);
        assertEquals(check(EXAMPLES), check(folder));
        write(BANK, example(BANK).replace("Do you sell food yourselves?", "Do you sell food or drink yourselves?"));
        assertEquals(
                List.of(
                        "warning: food-shop.es.yaml, line 30, PRO-02, field text, es: its English has changed since"
                                + " this was translated; read it again",
                        "2 files of questionnaires, 3 questions, 0 patterns: 0 errors, 1 warning"),
                check(folder));
    }

    @Test
    void patternsOfTheFolderCountAsAddedToThoseOfTheProject() throws IOException {
        write("questionnaires/" + BANK, example(BANK).replace("[needs-listening]", "[needs-listening, wish-box]"));
        assertEquals(
                List.of(
                        "food-shop.yaml  102   COM-02    patterns.1  expected a pattern of the library, found \"wish-box\""),
                check(folder).subList(1, 2));
        write("patterns/wish-box.md", pattern("wish-box").replace("[cooperative-education]", "[]"));
        assertEquals(List.of("1 file of questionnaires, 3 questions, 1 pattern: 0 errors, 0 warnings"), check(folder));
        write("patterns/member-assembly.md", "---\nslug: [\n---\n");
        assertTrue(check(folder).get(1).startsWith("member-assembly.md  "));
    }

    @Test
    void aFolderWithNothingToCheckIsTold() throws IOException {
        write("notes/README.md", "# Notes\n");
        String end = ": 1 error, 0 warnings";
        String none = "0 files of questionnaires, 0 questions, 0 patterns";
        assertEquals(
                List.of(
                        folder
                                + "  -     -         -      expected questionnaires (*.yaml) or patterns (*.md), found none",
                        "",
                        none + end),
                check(folder).subList(1, 4));
        assertTrue(check(folder.resolve("nowhere")).get(1).endsWith("there is no such folder"));
        assertTrue(check(folder.resolve("notes/README.md")).get(1).endsWith("expected a folder, found a file"));
    }

    @Test
    void aMarkAndLineEndsOfWindowsDoNoHarm() throws IOException {
        write(BANK, "\ufeff" + example(BANK).replace("\n", "\r\n"));
        write(SPANISH, "\ufeff" + example(SPANISH).replace("\n", "\r\n"));
        assertEquals(check(EXAMPLES), check(folder));
        Files.write(folder.resolve(SPANISH), example(SPANISH).getBytes(StandardCharsets.UTF_16));
        assertTrue(check(folder).get(1).endsWith("expected UTF-8, found another encoding"));
    }

    private List<String> check(Path checked) {
        return CheckContent.check(PROJECT, checked).text().lines().toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static String example(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name));
    }

    /** A right file that has no tie but one. */
    private static String pattern(String slug) throws IOException {
        return Files.readString(Path.of("patterns", "open-book-management.md"))
                .replace("slug: open-book-management", "slug: " + slug)
                .replaceFirst("enables: \\[[^\\]]*]", "enables: []");
    }
}
