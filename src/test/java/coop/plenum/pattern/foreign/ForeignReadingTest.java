package coop.plenum.pattern.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The three families of front matter, their mixtures, and what somebody might send to do harm. */
class ForeignReadingTest {
    private static final Path GARDEN = Path.of("src/test/resources/pattern-libraries/garden");

    @Test
    void theOlderFamilyIsRead() {
        ForeignPattern shed = sample("shared-tool-shed.md");
        assertEquals("pat_00000000000000000000000001", shed.id());
        assertEquals("shared-tool-shed", shed.slug());
        assertEquals(List.of("Lending shed"), shed.aliases());
        assertEquals("gardening", shed.domain());
        assertEquals(List.of("practice"), shed.categories());
        assertEquals("4", shed.alignment());
        assertEquals("draft", shed.status());
        assertEquals("https://garden.example/patterns/shared-tool-shed/", shed.address());
        assertEquals(
                Map.of(
                        "enables", List.of("pat_00000000000000000000000002"),
                        "related", List.of("pat_00000000000000000000000099")),
                shed.ties());
        assertEquals("CC-BY-SA-4.0", shed.licence());
        assertEquals("The Garden, https://garden.example", shed.attribution());
    }

    @Test
    void withoutASummaryTheFirstParagraphIsTheSummary() {
        assertEquals(
                "Neighbours keep their spades and wheelbarrows in one shed, and everybody has a key.",
                sample("shared-tool-shed.md").summary());
    }

    @Test
    void anAddressThatIsNotOfTheWebIsATextAndNoLink() {
        assertEquals(
                List.of(
                        new ForeignPattern.Source("https://garden.example/book", "https://garden.example/book"),
                        new ForeignPattern.Source("javascript:alert(1)", "")),
                sample("shared-tool-shed.md").sources());
    }

    @Test
    void theNewerFamilyIsRead() {
        ForeignPattern rota = sample("watering-rota.md");
        assertTrue(
                rota.summary().startsWith("Whoever is on the list this week waters every bed, so that"),
                rota.summary());
        assertEquals("gardening", rota.domain());
        assertEquals("3.8", rota.alignment());
        assertEquals(List.of("shared-tool-shed"), rota.ties().get("requires"));
        assertEquals(List.of("shared-tool-shed", "compost-heap"), rota.ties().get("related"));
        assertEquals(
                List.of(
                        new ForeignPattern.Source("Folk wisdom", ""),
                        new ForeignPattern.Source("A study", "https://garden.example/study")),
                rota.sources());
    }

    @Test
    void aMixtureWithADateThatIsNoneIsReadAndNamedByItsFile() {
        ForeignPattern bed = sample("mixed-bed.md");
        assertEquals("mixed-bed", bed.slug());
        assertEquals("Mixed <script>alert(1)</script> Bed", bed.title());
        assertEquals("5", bed.alignment());
        assertEquals(List.of("watering-rota"), bed.ties().get("related"));
        assertEquals(List.of("pat_00000000000000000000000001"), bed.ties().get("enables"));
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        Refused refused = refusedOf("broken.md", bytes(GARDEN.resolve("broken.md")));
        assertEquals("broken.md", refused.file());
        assertEquals(3, refused.line());
        assertTrue(refused.reason().startsWith("expected valid YAML: "), refused.reason());
        Refused headless = refusedOf("no-head.md", bytes(GARDEN.resolve("no-head.md")));
        assertEquals(1, headless.line());
        assertTrue(headless.reason().contains("front matter"), headless.reason());
    }

    @Test
    void aliasesThatGrowWithoutEndAreRefusedAtOnce() {
        StringBuilder laughs =
                new StringBuilder("---\ntitle: Laughs\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++)
            laughs.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d]%n".formatted(i, i - 1));
        laughs.append("related: *a29\n---\n");
        Refused refused = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> refusedOf("laughs.md", laughs.toString().getBytes(StandardCharsets.UTF_8)));
        assertTrue(refused.reason().contains("aliases"), refused.reason());
    }

    @Test
    void aListThatHoldsItselfAndThingsVeryDeepWithinEachOtherDoNoHarm() {
        refused("---\ntitle: Deep\na: " + "[".repeat(100_000) + "\n---\n");
        refused("---\ntitle: Deep\na: " + "{a: ".repeat(50_000) + "\n---\n");
        refused("---\ntitle: Object\na: !!javax.script.ScriptEngineManager []\n---\n");
        assertEquals(
                "Self", read("---\ntitle: Self\nrelated: &r [*r, other]\n---\n").title());
    }

    @Test
    void controlCharactersAndTurnedWritingAreTakenOut() {
        ForeignPattern odd = read(
                "---\r\ntitle: \"Two\u0007 \u202Ewords\"\r\nslug: odd\r\n---\r\nA\u0000 b\u001B[31mody\uE000.\r\n");
        assertEquals("Two words", odd.title());
        assertEquals("A b[31mody.", odd.body());
    }

    @Test
    void aSlugThatIsNoneGivesWayToWhatItMeansOrToTheFile() {
        assertEquals(
                "up-and-away",
                read("---\ntitle: T\nslug: ../Up and away\n---\n").slug());
        assertEquals("given", read("---\ntitle: T\nslug: '///'\n---\n").slug());
    }

    @Test
    void bytesThatAreNoTextDoNotStopTheReading() throws Exception {
        byte[] bytes = "---\ntitle: Caf\u00e9\n---\nx".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("Caf\uFFFD", ForeignReading.read("given.md", bytes).title());
    }

    @Test
    void withoutATitleThereIsNoPattern() {
        assertEquals("title is missing", refused("---\nslug: a\n---\ntext").reason());
        assertEquals(
                "From the text", read("---\nslug: a\n---\n# From the *text*\n").title());
    }

    private static ForeignPattern sample(String file) {
        try {
            return ForeignReading.read(file, bytes(GARDEN.resolve(file)));
        } catch (ForeignReading.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static ForeignPattern read(String text) {
        try {
            return ForeignReading.read("given.md", text.getBytes(StandardCharsets.UTF_8));
        } catch (ForeignReading.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static Refused refused(String text) {
        return refusedOf("given.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refused refusedOf(String file, byte[] content) {
        ForeignReading.Unreadable why =
                assertThrows(ForeignReading.Unreadable.class, () -> ForeignReading.read(file, content));
        assertFalse(why.in(file).reason().isEmpty());
        return why.in(file);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
