package coop.plenum.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternTranslationsTest {
    private static final Path SHIPPED = Path.of("patterns");
    private static final String FILE = "solidarity-fund.md";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The content: each translated short text that ships was read against the English that stands there now. */
    @Test
    void everyTranslationThatShipsFollowsItsEnglish() throws IOException {
        assertEquals(
                List.of(),
                new PatternTranslations(SHIPPED).stale(),
                "Read these against their English, mend them where needed, then write down what was read, for example:"
                        + " mvn -q -Preview-translations -Dlanguage=fr -Did=solidarity-fund");
    }

    @Test
    void changedEnglishNamesTheTranslationsThatLagBehind() throws IOException {
        String text = Files.readString(SHIPPED.resolve(FILE));
        Files.writeString(folder.resolve(FILE), text);
        assertEquals(8, new PatternTranslations(folder).review(t -> true).size());
        assertEquals(List.of(), new PatternTranslations(folder).stale());

        Files.writeString(folder.resolve(FILE), text.replaceFirst("(?m)^title: .*$", "title: A new name"));
        assertEquals(
                List.of(
                        FILE + ", field translations.es.title, es: its English has changed since this was translated;"
                                + " read it again",
                        FILE + ", field translations.fr.title, fr: its English has changed since this was translated;"
                                + " read it again"),
                new PatternTranslations(folder).stale());

        new PatternTranslations(folder).review(t -> t.language().equals("es"));
        assertEquals(1, new PatternTranslations(folder).stale().size());
    }
}
