package coop.plenum.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aRightFileHasNoProblems() throws IOException {
        write("open-books", file("open-books"));
        Library library = Library.read(folder);
        assertEquals(List.of(), library.problems());
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
            assertTrue(library.problems().stream().anyMatch(p -> p.startsWith(name + ".md: ")), name);
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
                        "open-books.md: titel: is no key of a pattern file",
                        "open-books.md: slug: expected open-books, as the file is named",
                        "open-books.md: translations.es.title: is missing",
                        "open-books.md: dimensions.economic-livelihood: expected 1, 2 or 3",
                        "open-books.md: dimensions.money: is no dimension",
                        "open-books.md: principles: greed is unknown",
                        "open-books.md: effort: expected 1, 2 or 3",
                        "open-books.md: references.url: expected an address of the web, got javascript:alert(1)",
                        "open-books.md: relations.related: nowhere is no pattern"),
                library.problems());
        assertEquals(Set.of("open-books"), library.patterns().keySet());
    }

    @Test
    void tiesAreToldTheSameFromBothEnds() throws IOException {
        write("a", file("a").replace("requires: []", "requires: [b]").replace("related: []", "related: [b, c]"));
        write("b", file("b").replace("requires: []", "requires: [a]").replace("enables: []", "enables: [a]"));
        write("c", file("c").replace("specializes_to: []", "specializes_to: [a]"));
        assertEquals(
                Set.of(
                        "a.md: relations.related: b already has a stronger tie",
                        "a.md: relations.related: b does not name it back under related",
                        "a.md: relations.related: c does not name it back under related",
                        "b.md: relations.requires: a does not name it back under enables",
                        "c.md: relations.specializes_to: a does not name it back under generalizes_from",
                        "a.md: relations.requires: leads back to itself",
                        "b.md: relations.requires: leads back to itself"),
                Set.copyOf(Library.read(folder).problems()));
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
