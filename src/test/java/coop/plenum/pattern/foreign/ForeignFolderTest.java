package coop.plenum.pattern.foreign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFolderTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void filesAreFoundInFoldersToo() throws IOException {
        Files.writeString(folder.resolve("b.md"), "b");
        Files.createDirectories(folder.resolve("a/.git"));
        Files.writeString(folder.resolve("a/c.md"), "c");
        Files.writeString(folder.resolve("a/.git/d.md"), "d");
        Files.writeString(folder.resolve("a/e.txt"), "e");
        ForeignFolder found = ForeignFolder.at(folder);
        assertEquals(List.of("a/c.md", "b.md"), found.files());
        assertEquals(List.of(), found.refused());
        assertArrayEquals("c".getBytes(StandardCharsets.UTF_8), found.content("a/c.md"));
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.md").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        ForeignFolder found = ForeignFolder.at(folder);
        assertEquals(List.of(), found.files());
        assertEquals(List.of(new Refused("large.md", 0, "is larger than 2048 kB")), found.refused());
    }

    @Test
    void aFileThatGrewSinceItWasFoundIsNotReadWhole() throws IOException {
        Files.writeString(folder.resolve("a.md"), "a");
        ForeignFolder found = ForeignFolder.at(folder);
        Files.write(folder.resolve("a.md"), new byte[ForeignFolder.LARGEST + 1]);
        assertThrows(IOException.class, () -> found.content("a.md"));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("link.md"), secret);
        Files.createSymbolicLink(folder.resolve("way-out"), elsewhere);
        ForeignFolder found = ForeignFolder.at(folder);
        assertEquals(List.of(), found.files());
        assertEquals(
                List.of("link.md", "way-out"),
                found.refused().stream().map(Refused::file).sorted().toList());
    }

    @Test
    void aLinkThatTookThePlaceOfAFileIsNotFollowedEither() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Path file = Files.writeString(folder.resolve("a.md"), "a");
        ForeignFolder found = ForeignFolder.at(folder);
        Files.delete(file);
        Files.createSymbolicLink(file, secret);
        assertThrows(IOException.class, () -> found.content("a.md"));
    }

    @Test
    void whereThereIsNoFolderThatIsSaid() {
        assertThrows(IOException.class, () -> ForeignFolder.at(folder.resolve("missing")));
    }
}
