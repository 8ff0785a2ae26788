package coop.plenum.pattern.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.pattern.foreign.Refused;
import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table follows the folder, whatever lies in it. */
@QuarkusTest
@TestProfile(GardenProfile.class)
@WithTestResource(Database.class)
class FolderFillingTest {
    private final Garden garden;
    private final Tables tables;
    private final String library = "t-" + UUID.randomUUID();

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    FolderFillingTest(Garden garden, Tables tables) {
        this.garden = garden;
        this.tables = tables;
    }

    @Test
    void theGardenIsTakenStockOf() {
        garden.planted();
        LibraryState state = tables.state("garden").orElseThrow();
        assertEquals(6, state.found());
        assertEquals(4, state.read());
        assertEquals(
                List.of("broken.md", "no-head.md"),
                state.refused().stream().map(Refused::file).toList());
        assertEquals(3, state.refused().get(0).line());
        assertEquals(
                List.of(
                        new LibraryState.Duplicate(
                                "watering-rota.md", "id", "pat_00000000000000000000000002", "mixed-bed.md"),
                        new LibraryState.Duplicate(
                                "years-ago/shared-tool-shed.md", "slug", "shared-tool-shed", "shared-tool-shed.md")),
                sorted(state.duplicates()));
        assertEquals(
                List.of(
                        new LibraryState.Dangling("shared-tool-shed.md", "related", "pat_00000000000000000000000099"),
                        new LibraryState.Dangling("watering-rota.md", "related", "compost-heap")),
                state.dangling());
        assertEquals(Set.of("shared-tool-shed", "watering-rota", "mixed-bed"), slugs("garden"));
    }

    @Test
    void aFolderThatIsMissingIsSaidAndStopsNothing() {
        garden.planted();
        LibraryState state = tables.state("lost").orElseThrow();
        assertFalse(state.problem().isEmpty());
        assertFalse(state.hasBeenRead());
    }

    @Test
    void aFolderThatGoesAwayLeavesWhatWasRead() throws IOException {
        write("a.md", "slug: a", "A");
        fill();
        assertFalse(garden.filled(library, folder.resolve("missing")));
        assertEquals(Set.of("a"), slugs(library));
        assertFalse(state().problem().isEmpty());
        fill();
        assertEquals("", state().problem());
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws IOException {
        write("a.md", "slug: a", "A");
        write("broken.md", "slug: [", "B");
        assertTrue(fill());
        String before = state().readAt();
        assertFalse(fill());
        assertEquals(before, state().readAt());
    }

    @Test
    void changesAdditionsAndLossesAreFollowed() throws IOException {
        write("a.md", "slug: a", "A");
        write("b.md", "slug: b", "B");
        fill();
        write("a.md", "slug: renamed", "A");
        write("c.md", "slug: c", "C");
        Files.delete(folder.resolve("b.md"));
        assertTrue(fill());
        assertEquals(Set.of("renamed", "c"), slugs(library));
        assertEquals(2, state().found());
        assertFalse(fill());
    }

    @Test
    void ofTwoFilesOfOneSlugTheFirstIsShownAndTheOtherWhereItGoes() throws IOException {
        write("b.md", "slug: same", "Second");
        write("a.md", "slug: same", "First");
        fill();
        assertEquals(Optional.of("a.md"), file("same"));
        Files.delete(folder.resolve("a.md"));
        assertTrue(fill());
        assertEquals(Optional.of("b.md"), file("same"));
        write("a.md", "slug: same", "First again");
        assertTrue(fill());
        assertEquals(Optional.of("a.md"), file("same"));
        write("a.md", "slug: other", "Another now");
        assertTrue(fill());
        assertEquals(Optional.of("b.md"), file("same"));
        assertEquals(Optional.of("a.md"), file("other"));
    }

    @Test
    void hostileFilesAreRefusedAndTheOthersRead() throws IOException {
        write("good.md", "slug: good", "Good");
        Files.createSymbolicLink(
                folder.resolve("link.md"), Files.writeString(elsewhere.resolve("secret.md"), "---\ntitle: S\n---\n"));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.md").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        write("laughs.md", laughs.toString(), "Laughs");
        write("zeros.md", "slug: zeros", "Ze\\0ros\u0000 and \u0007 bells");
        Files.writeString(folder.resolve("words.md"), "---\ntitle: Words\n---\n" + "word".repeat(100_000));
        fill();
        assertEquals(
                Set.of("link.md", "large.md", "laughs.md"),
                state().refused().stream().map(Refused::file).collect(Collectors.toSet()));
        assertEquals(Set.of("good", "zeros", "words"), slugs(library));
    }

    @Test
    void manyFilesAreReadInParts() throws IOException {
        for (int i = 0; i < 130; i++) write("p" + i + ".md", "slug: p" + i, "Pattern " + i);
        fill();
        assertEquals(130, slugs(library).size());
        assertEquals(130, state().read());
    }

    private boolean fill() {
        return garden.filled(library, folder);
    }

    private LibraryState state() {
        return tables.state(library).orElseThrow();
    }

    private Optional<String> file(String slug) {
        return tables.entries(library).stream()
                .filter(e -> e.slug().equals(slug))
                .map(Tables.Entry::path)
                .findFirst();
    }

    private Set<String> slugs(String of) {
        return tables.entries(of).stream().map(Tables.Entry::slug).collect(Collectors.toSet());
    }

    private static List<LibraryState.Duplicate> sorted(List<LibraryState.Duplicate> all) {
        return all.stream()
                .sorted(java.util.Comparator.comparing(LibraryState.Duplicate::file))
                .toList();
    }

    private void write(String file, String head, String title) throws IOException {
        Files.writeString(
                folder.resolve(file), "---\n" + head + "\ntitle: " + title + "\n---\nText of " + title + ".\n");
    }
}
