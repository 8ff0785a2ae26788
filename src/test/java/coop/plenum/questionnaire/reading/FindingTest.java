package coop.plenum.questionnaire.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.platform.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Faults planted one by one: each is found in its line, at its question and field, with what was expected. */
class FindingTest {
    private static final Sample SAMPLE = Sample.unchanged();

    /** A fault, the entry and field at which it must be found, and words of what must be said. */
    private record Planted(String before, String after, String id, String field, String said) {}

    private static final List<Planted> FAULTS = List.of(
            new Planted("  help: Think of", "  halp: Think of", "GOV-01", "halp", "is not known here"),
            new Planted("  scope: organisation\n  weight: 1.5", "  weight: 1.5", "GOV-01", "scope", "is missing"),
            new Planted("version: 2", "version: 0", "GOV-01", "version", "a whole number from 1 up"),
            new Planted("version: 2", "version: '2'", "GOV-01", "version", "a whole number from 1 up"),
            new Planted("version: 2", "version: 1.5", "GOV-01", "version", "a whole number from 1 up"),
            new Planted("dimension: governance", "dimension: governence", "GOV-01", "dimension", "one of governance"),
            new Planted("instruments: [quick]", "instruments: [quik]", "GOV-01", "instruments.0", "one of quick"),
            new Planted("type: percent", "type: percentage", "GOV-03", "type", "one of maturity, yes_no, percent"),
            new Planted("scope: person", "scope: people", "GOV-02", "scope", "one of person, organisation"),
            new Planted("weight: 1.5", "weight: 0", "GOV-01", "weight", "a number above 0"),
            new Planted("weight: 1.5", "weight: '1.5'", "GOV-01", "weight", "a number above 0"),
            new Planted("weight: 1.5", "weight: .inf", "GOV-01", "weight", "a number above 0"),
            new Planted("text: Who chooses the board?", "text: ''", "GOV-01", "text", "expected a text, found nothing"),
            new Planted("text: Who chooses the board?", "text: 42", "GOV-01", "text", "found the number \"42\""),
            new Planted("text: Who chooses the board?", "text: [a]", "GOV-01", "text", "found a list"),
            new Planted("answered_by: board", "answered_by: nobody", "GOV-01", "answered_by", "one of any_member"),
            new Planted("{equity: 1}", "{equality: 1}", "GOV-01", "principle_weights.equality", "is not known here"),
            new Planted("{equity: 1}", "{equity: 1.2}", "GOV-01", "principle_weights.equity", "at most 1"),
            new Planted("{equity: 1}", "{}", "GOV-01", "principle_weights", "one to four principles"),
            new Planted("{equity: 1}", "{equity: 0.9}", "GOV-01", "principle_weights", "found a sum of 0.9"),
            new Planted("cooperation: 0.5}", "cooperation: 0.500000001}", "GOV-02", "principle_weights", "sum to 1"),
            new Planted(
                    "  period: last assembly",
                    "  parts: {compute: sum, of: [a, b]}\n  period: last assembly",
                    "GOV-03",
                    "parts.compute",
                    "one of percent, ratio, gap"),
            new Planted(
                    "  period: last assembly",
                    "  parts: {compute: percent, of: [a]}\n  period: last assembly",
                    "GOV-03",
                    "parts.of",
                    "expected 2 parts, found 1"),
            new Planted(
                    "  period: last assembly",
                    "  parts: {compute: percent, of: [a, '']}\n  period: last assembly",
                    "GOV-03",
                    "parts.of.1",
                    "found nothing"),
            new Planted("informs: [GOV-01]", "informs: [GOV-02]", "GOV-02", "informs", "found GOV-02 → GOV-02"),
            new Planted(
                    "  weight: 1.5",
                    "  weight\u00a0: 1.5",
                    "GOV-01",
                    "weight",
                    "found in it a no-break space (U+00A0)"),
            new Planted(
                    "[member-assembly]", "[member\u00adassembly]", "GOV-01", "patterns.0", "a soft hyphen (U+00AD)"),
            new Planted("[member-assembly]", "[Member Assembly]", "GOV-01", "patterns.0", "a pattern such as"),
            new Planted(
                    "{source: ICA, clause: Principle 2}",
                    "{source: ICB, clause: x}",
                    "GOV-01",
                    "provenance.0.source",
                    "one of ICA"),
            new Planted("points: 25}", "points: 250}", "GOV-01", "options.board.points", "from 0 to 100"),
            new Planted("points: 25}", "point: 25}", "GOV-01", "options.board.point", "is not known here"),
            new Planted("  none: none", "  none: nothing", "GOV-02", "none", "one of meeting, letter, none"),
            new Planted("  none: none", "  none: letter", "GOV-02", "none", "an option of 0 points"),
            new Planted("  cap: 60", "  cap: 0", "GOV-02", "cap", "a number above 0"),
            new Planted("  not_applicable_tag: no_digital\n", "", "GOV-02", "", "together, or neither"),
            new Planted("tag: no_digital", "tag: no_digits", "GOV-02", "not_applicable_tag", "one of small, young"),
            new Planted("informs: [GOV-01]", "informs: [GOV-77]", "GOV-02", "informs.0", "id of a question"),
            new Planted("plausible: [0, 100]", "plausible: [100, 0]", "GOV-03", "plausible", "the least before"),
            new Planted("[50, 100]]", "[0, 100]]", "GOV-03", "anchors.1.0", "a value above that"),
            new Planted("[50, 100]]", "[50, 110]]", "GOV-03", "anchors.1.1", "from 0 to 100"),
            new Planted("[50, 100]]", "[150, 100]]", "GOV-03", "anchors.1.0", "within plausible"),
            new Planted("[[0, 0], [50, 100]]", "[[0, 50], [50, 10]]", "GOV-03", "anchors.1.1", "higher is better"),
            new Planted("alert_below: 5", "alert_below: few", "GOV-03", "alert_below", "a number"),
            new Planted(
                    "  anchors: [[0, 0], [50, 100]]",
                    "  anchors_by: {profile_field: org_type, fallback: mutual,"
                            + " sets: {mutuel: [[0, 0], [50, 100]], mutual: [[0, 0], [9, 100]]}}",
                    "GOV-03",
                    "anchors_by.sets.mutuel",
                    "is no option of org_type"),
            new Planted(
                    "  anchors: [[0, 0], [50, 100]]",
                    "  anchors_by: {profile_field: size, fallback: mutual," + " sets: {mutual: [[0, 0], [9, 100]]}}",
                    "GOV-03",
                    "anchors_by.profile_field",
                    "one of org_type, has_volunteers"),
            new Planted("- id: GOV-02", "- id: GOV\u200b-02", "", "questions.1.id", "zero width space (U+200B) in it"),
            new Planted("- id: GOV-02", "- id: GOV-2b", "", "questions.1.id", "an id such as COM-01"),
            new Planted("GOV-03]}", "GOV-03, GOV-04]}", "quick", "questions.3", "id of a question of the bank"),
            new Planted("GOV-02, GOV-03]}", "GOV-03]}", "GOV-02", "instruments", "also in the list"),
            new Planted(
                    "paid_people: 0 to 1",
                    "paid_people: few",
                    "",
                    "not_applicable_tags.from_profile.small.paid_people",
                    "a whole number such as 0"),
            new Planted(
                    "{paid_people: 0 to 1}",
                    "{payed_people: 0}",
                    "",
                    "not_applicable_tags.from_profile.small.payed_people",
                    "is not a profile field"),
            new Planted(
                    "has_volunteers: no}",
                    "has_volunteers: never}",
                    "",
                    "not_applicable_tags.from_profile.nobody.has_volunteers",
                    "one of yes, no"),
            new Planted(
                    "less than 3 years ago",
                    "3 years ago",
                    "",
                    "not_applicable_tags.from_profile.young.start_year",
                    "less than 3 years ago"),
            new Planted("type: year", "type: date", "PRO-03", "type", "one of choice, yes_no, year, number"),
            new Planted("{mutual: savers, ", "{", "", "org_types.mutual", "is missing"),
            new Planted("bank_version: 0.2.0", "bank_version:", "", "bank_version", "a version such as"),
            new Planted("  weight: 1.5", "  weight: 1.5\n  weight: 2", "GOV-01", "weight", "stands twice"));

    @TestFactory
    Stream<DynamicTest> eachFaultIsFoundWhereItStands() {
        return FAULTS.stream().map(f -> DynamicTest.dynamicTest(f.after().strip() + " is found", () -> check(f)));
    }

    @Test
    void theLineIsThatOfTheFault() {
        Map<String, String> faults = Map.of(
                "weight: 1.5", "weight: heavy",
                "  cap: 60", "  cap: none at all",
                "alert_below: 5", "alert_below: five",
                "    members: {text: The members, points: 100}", "    members: {text: The members, points: all}");
        faults.forEach((before, after) -> assertEquals(
                List.of(SAMPLE.line(before)),
                SAMPLE.with(before, after).read().findings().stream()
                        .map(Finding::line)
                        .toList(),
                after));
    }

    @Test
    void aRepeatedIdIsFoundWithTheLineOfTheFirst() {
        Finding found = only(SAMPLE.with("- id: GOV-02", "- id: GOV-01")
                .with("GOV-01, GOV-02, GOV-03", "GOV-01, GOV-03")
                .read());
        assertEquals("GOV-01", found.id());
        assertEquals("id", found.field());
        assertEquals(SAMPLE.line("- id: GOV-02"), found.line());
        assertTrue(found.problem().contains("line " + SAMPLE.line("- id: GOV-01")), found.problem());
    }

    @Test
    void levelsAreFive() {
        String four = SAMPLE.text()
                .replace("type: percent", "type: maturity\n  levels: [one, two, three, four]")
                .replaceAll("(?m)^  (unit|formula|period|better|plausible|anchors|anchor_basis|alert_below):.*\n", "");
        Finding found = only(BankReader.of(Sample.source("small.yaml", four), Map.of()));
        assertEquals("levels", found.field());
        assertEquals("expected 5 levels, found 4", found.problem());
    }

    @Test
    void aMissingLevelIsFoundInItsLine() {
        String empty = SAMPLE.text()
                .replace("type: percent", "type: maturity\n  levels:\n  - one\n  - two\n  -\n  - four\n  - five")
                .replaceAll("(?m)^  (unit|formula|period|better|plausible|anchors|anchor_basis|alert_below):.*\n", "");
        Finding found = only(BankReader.of(Sample.source("small.yaml", empty), Map.of()));
        assertEquals("levels.2", found.field());
        assertEquals(SAMPLE.line("type: percent") + 4, found.line());
        assertEquals("expected a text, found nothing", found.problem());
    }

    @Test
    void weightsAreAddedAsTheyAreWritten() {
        Sample tenths = SAMPLE.with("{key: cooperation,", "{key: care, name: Care, plain: Care.}\n- {key: cooperation,")
                .with("{equity: 0.5, cooperation: 0.5}", "{equity: 0.1, cooperation: 0.2, care: 0.7}");
        assertEquals(List.of(), tenths.read().sentences());
    }

    @Test
    void aCircleOfQuestionsIsToldWholeAndOnce() {
        Sample circle = SAMPLE.with(
                        "  patterns: [member-assembly]", "  patterns: [member-assembly]\n  informs: [GOV-03]")
                .with("  alert_below: 5", "  alert_below: 5\n  informs: [GOV-01]");
        assertEquals(
                List.of("small.yaml, line " + (SAMPLE.line("  patterns: [member-assembly]") + 1)
                        + ", GOV-01, field informs: expected no way back to the question itself,"
                        + " found GOV-01 → GOV-03 → GOV-01"),
                circle.read().sentences());
    }

    @Test
    void aPatternThatTheLibraryDoesNotHaveIsFound() {
        Reading reading = BankReader.at(Sample.FILE, Set.of("member-assembly"));
        assertEquals(
                List.of("small.yaml, line " + SAMPLE.line("[member-assembly, open-book-management]")
                        + ", GOV-02, field patterns.1: expected a pattern of the library, found"
                        + " \"open-book-management\""),
                reading.sentences());
    }

    @Test
    void whateverIsLeftOutOrCutOffIsFoundAndNeverThrown() {
        String[] lines = SAMPLE.text().split("\n");
        for (int left = 0; left < lines.length; left++) {
            List<String> others = new ArrayList<>(List.of(lines));
            others.remove(left);
            read(others);
            read(others.subList(0, left));
            others.add(left, lines[left].replaceFirst(":.*", ": [{}, [], 7, x]"));
            Reading wrong = read(others);
            assertTrue(wrong.bank().isEmpty(), lines[left]);
        }
    }

    private static Reading read(List<String> lines) {
        return BankReader.of(Sample.source("small.yaml", String.join("\n", lines)), Map.of());
    }

    private static void check(Planted planted) {
        Reading reading = SAMPLE.with(planted.before(), planted.after()).read();
        String all = String.join("\n", reading.sentences());
        List<Finding> here = reading.findings().stream()
                .filter(f -> f.id().equals(planted.id()) && f.field().equals(planted.field()))
                .collect(Collectors.toList());
        assertEquals(1, here.size(), all);
        assertTrue(here.get(0).problem().contains(planted.said()), all);
        assertTrue(here.get(0).line() > 0, all);
        assertEquals(Optional.empty(), reading.bank());
    }

    private static Finding only(Reading reading) {
        assertEquals(1, reading.findings().size(), () -> String.join("\n", reading.sentences()));
        return reading.findings().get(0);
    }
}
