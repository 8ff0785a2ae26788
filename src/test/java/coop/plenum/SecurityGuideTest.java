package coop.plenum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to safety answers all that the standard asks, each once, and hides nothing of what is open. */
class SecurityGuideTest {
    private static final Path SUMMARY = Path.of("docs", "security.md");
    private static final Path PARTS = Path.of("docs", "security");
    private static final Path NUMBERS = Path.of("src", "test", "resources", "security", "asvs-5.0.0.txt");
    private static final int ALL = 253;

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|(.*)\\|$");
    private static final Pattern OPEN = Pattern.compile("(?m)^\\| \\[(\\d+\\.\\d+\\.\\d+)]\\(");
    private static final List<String> STATES = List.of("done", "does not apply", "left to the operator", "open");

    @Test
    void everyNumberOfTheStandardStandsInOneRow() throws IOException {
        List<String> asked = Files.readAllLines(NUMBERS).stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> l.replaceFirst(" .*", ""))
                .sorted()
                .toList();
        assertEquals(ALL, asked.size());
        List<String> answered = rows().map(Row::number).sorted().toList();
        assertEquals(asked, answered);
    }

    @Test
    void everyRowHasAStateAndWhatIsDoneSaysWhere() throws IOException {
        List<String> incomplete = rows().filter(r -> {
                    boolean known = STATES.stream().anyMatch(r.state()::startsWith);
                    boolean where = !r.state().startsWith("done") || r.where().length() > 1;
                    return !known || !where || r.asks().isEmpty() || r.tested().isEmpty();
                })
                .map(Row::number)
                .toList();
        assertEquals(List.of(), incomplete);
    }

    @Test
    void whatIsOpenIsListedFirstAndCounted() throws IOException {
        String summary = Files.readString(SUMMARY);
        Set<String> listed =
                OPEN.matcher(summary).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> open = rows().filter(r -> r.state().startsWith("open"))
                .map(Row::number)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(open, listed);
        Map<String, Long> counted = new TreeMap<>();
        for (String state : STATES)
            counted.put(state, rows().filter(r -> r.state().startsWith(state)).count());
        counted.forEach((state, count) -> assertTrue(
                Pattern.compile("(?m)^\\| " + state + " \\|.*\\| " + count + " \\|$")
                        .matcher(summary)
                        .find(),
                state + ": " + count));
    }

    private record Row(String number, String asks, String state, String where, String tested) {}

    private static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> parts = Files.list(PARTS)) {
            for (Path part : parts.toList()) {
                ROW.matcher(Files.readString(part)).results().forEach(m -> {
                    List<String> cells = Arrays.stream(m.group(2).split("\\|", -1))
                            .map(String::strip)
                            .toList();
                    rows.add(new Row(m.group(1), cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
                });
            }
        }
        return rows.stream();
    }
}
