package coop.plenum.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aRightFileHasNoProblems() throws IOException {
        write("open-books", file("open-books"));
        Library library = Library.read(folder);
        assertEquals(List.of(), sentences(library));
        Pattern pattern = library.patterns().values().iterator().next();
        assertEquals("Open books", pattern.title().english());
        assertEquals(3, pattern.strengthIn("economic-livelihood"));
        assertEquals("## Context\n\nMoney.", pattern.body());
    }

    @Test
    void aFileThatCannotBeReadIsLeftOutAndTheOthersStay() throws IOException {
        write("open-books", file("open-books"));
        write("broken", "---\nslug: [broken\n---\n");
        write("no-head", "Just text");
        write("never-closed", "---\nslug: never-closed\n");
        Files.write(folder.resolve("latin.md"), "---\ntitle: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Library library = Library.read(folder);
        assertEquals(Set.of("open-books"), library.patterns().keySet());
        for (String name : List.of("broken", "no-head", "never-closed", "latin"))
            assertTrue(library.findings().stream().anyMatch(f -> f.file().equals(name + ".md")), name);
    }

    @Test
    void everyMistakeIsNamedAndTheRestIsKept() throws IOException {
        write(
                "open-books",
                file("open-books")
                        .replace("slug: open-books", "slug: closed-books\ntitel: Oops")
                        .replace("economic-livelihood: 3", "economic-livelihood: 4, money: 2")
                        .replace("[equity]", "[equity, greed]")
                        .replace("effort: 1", "effort: 7")
                        .replace("related: []", "related: [nowhere]")
                        .replace("https://example.org/a", "javascript:alert(1)")
                        .replace("    title: Cuentas abiertas\n", ""));
        Library library = Library.read(folder);
        assertEquals(
                List.of(
                        "open-books.md, line 2, open-books, field slug: expected open-books, as the file is named",
                        "open-books.md, line 3, open-books, field titel: is no key of a pattern file",
                        "open-books.md, line 6, open-books, field dimensions.economic-livelihood:"
                                + " expected 1, 2 or 3, found 4",
                        "open-books.md, line 6, open-books, field dimensions.money: is no dimension; expected one of "
                                + String.join(", ", Vocabulary.DIMENSIONS),
                        "open-books.md, line 7, open-books, field principles: expected each one of "
                                + String.join(", ", Vocabulary.PRINCIPLES) + ", found \"greed\"",
                        "open-books.md, line 9, open-books, field effort: expected 1, 2 or 3, found 7",
                        "open-books.md, line 15, open-books, field relations.related: nowhere is no pattern",
                        "open-books.md, line 19, open-books, field references.0.url:"
                                + " expected an address of the web, found \"javascript:alert(1)\"",
                        "open-books.md, line 22, open-books, field translations.es.title:"
                                + " is missing; expected a text"),
                sentences(library));
        assertEquals(Set.of("open-books"), library.patterns().keySet());
    }

    @Test
    void tiesAreToldTheSameFromBothEnds() throws IOException {
        write("a", file("a").replace("requires: []", "requires: [b]").replace("related: []", "related: [b, c]"));
        write("b", file("b").replace("requires: []", "requires: [a]").replace("enables: []", "enables: [a]"));
        write("c", file("c").replace("specializes_to: []", "specializes_to: [a]"));
        assertEquals(
                List.of(
                        "a.md, line 13, a, field relations.requires: expected no way back to itself, found a → b → a",
                        "a.md, line 14, a, field relations.related: b already has a stronger tie",
                        "a.md, line 14, a, field relations.related: b does not name it back under related",
                        "a.md, line 14, a, field relations.related: c does not name it back under related",
                        "b.md, line 13, b, field relations.requires: a does not name it back under enables",
                        "c.md, line 11, c, field relations.specializes_to: a does not name it back under"
                                + " generalizes_from"),
                sentences(Library.read(folder)));
    }

    @Test
    void aCircleIsToldWholeAndOnce() throws IOException {
        for (List<String> names : List.of(List.of("a", "b", "c"), List.of("b", "c", "a"), List.of("c", "a", "b"))) {
            write(
                    names.get(0),
                    file(names.get(0))
                            .replace("generalizes_from: []", "generalizes_from: [" + names.get(1) + "]")
                            .replace("specializes_to: []", "specializes_to: [" + names.get(2) + "]"));
        }
        write("d", file("d").replace("requires: []", "requires: [d]").replace("enables: []", "enables: [d]"));
        assertEquals(
                List.of(
                        "a.md, line 10, a, field relations.generalizes_from: expected no way back to itself,"
                                + " found a → b → c → a",
                        "d.md, line 12, d, field relations.enables: names itself",
                        "d.md, line 13, d, field relations.requires: expected no way back to itself, found d → d"),
                sentences(Library.read(folder)));
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsDoNoHarm() throws IOException {
        write("open-books", "\ufeff" + file("open-books").replace("\n", "\r\n"));
        Library library = Library.read(folder);
        assertEquals(List.of(), sentences(library));
        assertEquals(
                "## Context\n\nMoney.",
                library.patterns().values().iterator().next().body());
    }

    @Test
    void tabsAndSpacesThatAreNoneAreFoundInTheirLines() throws IOException {
        write(
                "open-books",
                file("open-books").replace("  enables", "\tenables").replace("  related", "\u00a0 related"));
        write("closed-books", file("closed-books").replace("effort:", "effort\u200b:"));
        assertEquals(
                List.of(
                        "closed-books.md, line 1, closed-books, field effort: expected 1, 2 or 3, found nothing",
                        "closed-books.md, line 8, closed-books, field effort: is no key of a pattern file,"
                                + " it has a zero width space (U+200B) in it",
                        "open-books.md, line 12, open-books: expected spaces before the text, found a tab",
                        "open-books.md, line 14, open-books: expected spaces before the text,"
                                + " found a no-break space (U+00A0)"),
                sentences(Library.read(folder)));
    }

    @Test
    void valuesOfAnotherKindAreFoundAtTheirField() throws IOException {
        Map<String, String> wrong = Map.of(
                "effort: 1", "effort: much",
                "principles: [equity]", "principles: {equity: 1}",
                "title: Open books", "title: [Open, books]",
                "url_checked: true", "url_checked: perhaps",
                "  requires: []", "  requires: [~]",
                "title: Cuentas abiertas", "title: Cuentas: abiertas",
                "org_types: [association]", "effort: 2");
        wrong.forEach((before, after) -> {
            Finding found = foundIn(file("open-books").replace(before, after));
            assertTrue(found.line() > 1, found.sentence());
            assertTrue(found.problem().startsWith("expected "), found.sentence());
        });
    }

    @Test
    void aTieToAFileThatCannotBeReadIsNotWrongForThat() throws IOException {
        write("open-books", file("open-books").replace("related: []", "related: [broken]"));
        write("broken", "---\nslug: [broken\n---\n");
        Library library = Library.read(folder);
        assertEquals(Set.of("broken", "open-books"), library.names());
        assertEquals(
                List.of("broken.md"),
                library.findings().stream().map(Finding::file).toList());
    }

    @Test
    void whateverIsLeftOutCutOffOrOfAnotherKindIsFoundAndNeverThrown() throws IOException {
        List<String> lines = file("open-books").lines().toList();
        int end = lines.lastIndexOf(PatternFile.FENCE);
        for (int at = 0; at <= end; at++) {
            List<String> others = new ArrayList<>(lines);
            others.remove(at);
            write("open-books", String.join("\n", others));
            boolean mayBeMissing = lines.get(at).startsWith("commons_os");
            assertEquals(mayBeMissing, Library.read(folder).findings().isEmpty(), lines.get(at));
            foundIn(String.join("\n", lines.subList(0, at)));
            for (String odd : List.of("", "[{}, [], 7, x, ~]", "{a: [~]}", "&a [*a]", "~", "7", "é")) {
                others = new ArrayList<>(lines);
                others.set(at, lines.get(at).replaceFirst(":.*|$", Matcher.quoteReplacement(": " + odd)));
                write("open-books", String.join("\n", others));
                Library.read(folder);
            }
        }
    }

    private Finding foundIn(String text) {
        try {
            write("open-books", text);
            return Library.read(folder).findings().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sentences(Library library) {
        return library.findings().stream().map(Finding::sentence).toList();
    }

    private void write(String slug, String text) throws IOException {
        Files.writeString(folder.resolve(slug + ".md"), text);
    }

    private static String file(String slug) {
        return """
                ---
                slug: %s
                title: Open books
                summary: Everybody sees the money.
                dimensions: {economic-livelihood: 3}
                principles: [equity]
                org_types: [association]
                effort: 1
                relations:
                  generalizes_from: []
                  specializes_to: []
                  enables: []
                  requires: []
                  related: []
                first_step: Put three months on one page.
                known_use: {organisation: Somebody, place: Somewhere, year: 2020, fact: They do., source_check: checked}
                references:
                - {title: A book, url: 'https://example.org/a', url_checked: true}
                commons_os: null
                translations:
                  es:
                    title: Cuentas abiertas
                    summary: Todo el mundo ve el dinero.
                    first_step: Tres meses en una página.
                    known_use_fact: Lo hacen.
                  fr:
                    title: Comptes ouverts
                    summary: Tout le monde voit l'argent.
                    first_step: Trois mois sur une page.
                    known_use_fact: Ils le font.
                ---

                ## Context

                Money.
                """.formatted(slug);
    }
}
