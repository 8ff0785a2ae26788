package coop.plenum.questionnaire.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files as editors leave them: what is no YAML at all is found in its line, what does no harm is read. */
class SourceTest {
    private static final Sample SAMPLE = Sample.unchanged();

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsDoNoHarm() {
        Sample windows = SAMPLE.with("weight: 1.5", "weight: heavy");
        Reading reading = BankReader.of(
                Sample.source("small.yaml", "\ufeff" + windows.text().replace("\n", "\r\n")), Map.of());
        assertEquals(windows.read().findings(), reading.findings());
        assertEquals(1, reading.findings().size());
    }

    @Test
    void spacesThatAreNoneAreFoundInTheirLines() {
        Finding found = only(SAMPLE.with("  version: 2", "\u00a0 version: 2").read());
        assertEquals(SAMPLE.line("version: 2"), found.line());
        assertEquals("expected spaces before the text, found a no-break space (U+00A0)", found.problem());
    }

    @Test
    void brokenYamlIsFoundInItsLine() {
        Finding found = only(SAMPLE.with("  help: Think of the last time.", "  help: Think: of")
                .read());
        assertEquals(SAMPLE.line("  help: Think of the last time."), found.line());
        assertTrue(found.problem().startsWith("expected valid YAML"), found.problem());
    }

    @Test
    void tabsAreFoundInTheirLines() {
        Finding found = only(SAMPLE.with("  version: 2", "\tversion: 2").read());
        assertEquals(SAMPLE.line("version: 2"), found.line());
        assertTrue(found.problem().contains("tab"), found.problem());
    }

    @Test
    void anchorsAndAliasesAreRefusedBeforeTheyGrow() {
        String laughs = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n";
        Reading reading = BankReader.of(Sample.source("laughs.yaml", laughs), Map.of());
        assertEquals(
                List.of(1, 2, 3),
                reading.findings().stream().map(Finding::line).distinct().toList());
    }

    @Test
    void whatIsTooLargeTooDeepEmptyOrNotTextIsRefused() {
        assertTrue(said("#".repeat(5 << 20)).contains("at most 4 MB"));
        assertTrue(said("a: " + "[".repeat(500)).contains("expected valid YAML"));
        assertTrue(said("").contains("found nothing"));
        assertTrue(said("- a list").contains("found a list"));
        assertTrue(said("a: \u0007").contains("control character"));
        Source latin = Source.of("latin.yaml", "a: b\nc: é".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "latin.yaml, line 2: expected UTF-8, found another encoding",
                only(BankReader.of(latin, Map.of())).sentence());
    }

    private static String said(String text) {
        return only(BankReader.of(Sample.source("bank.yaml", text), Map.of())).problem();
    }

    private static Finding only(Reading reading) {
        assertEquals(1, reading.findings().size(), () -> String.join("\n", reading.sentences()));
        return reading.findings().get(0);
    }
}
