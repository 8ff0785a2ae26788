package coop.plenum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The written guides lead where they say, and show the map that holds. */
class DocsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path README = ROOT.resolve("README.md");
    private static final Path DOCS = ROOT.resolve("docs");

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");
    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w./~$}-])/(home|Users|root|tmp|var|opt|mnt|srv|usr|private)/\\S*|\\b[A-Z]:\\\\\\S*");
    private static final Pattern LINE_NUMBER = Pattern.compile("L\\d+.*");
    private static final Pattern MAP_ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyRelativeLinkLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        for (Path page : pages())
            for (String link : links(page)) {
                String problem = problem(page, link);
                if (!problem.isEmpty()) dead.add(ROOT.relativize(page) + ": " + link + " " + problem);
            }
        assertEquals(List.of(), dead);
    }

    @Test
    void everyPageIsReachedFromTheReadme() {
        Set<Path> reached = new TreeSet<>(Set.of(README));
        Deque<Path> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Path page = open.remove();
            for (String link : links(page)) {
                Path target = target(page, link);
                if (target.toString().endsWith(".md") && Files.exists(target) && reached.add(target)) open.add(target);
            }
        }
        assertEquals(
                List.of(),
                pages().stream()
                        .filter(p -> !reached.contains(p))
                        .map(ROOT::relativize)
                        .toList());
    }

    @Test
    void noPageNamesAPlaceOfOneMachine() {
        List<String> found = pages().stream()
                .flatMap(p -> MACHINE_PATH.matcher(read(p)).results().map(m -> ROOT.relativize(p) + ": " + m.group()))
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void decisionsAreNumberedWithoutGapsAndHaveAllTheirParts() throws IOException {
        List<Path> decisions;
        try (Stream<Path> files = Files.list(DOCS.resolve("decisions"))) {
            decisions = files.sorted().toList();
        }
        List<String> numbers = decisions.stream()
                .map(p -> p.getFileName().toString().replaceFirst("-[a-z0-9-]+\\.md$", ""))
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, decisions.size())
                        .mapToObj(n -> String.format(Locale.ROOT, "%04d", n))
                        .toList(),
                numbers);
        List<String> incomplete = decisions.stream()
                .filter(p -> !Stream.of("Status", "Context", "Decision", "Consequences")
                        .allMatch(part -> read(p).contains("\n## " + part + "\n")))
                .map(p -> p.getFileName().toString())
                .toList();
        assertEquals(List.of(), incomplete);
    }

    @Test
    void theTourShowsTheMapThatTheArchitectureTestHolds() {
        Map<String, Set<String>> shown = new TreeMap<>();
        MAP_ROW.matcher(read(DOCS.resolve("tour.md")))
                .results()
                .forEach(row -> shown.put(
                        row.group(1),
                        NAME.matcher(row.group(2))
                                .results()
                                .map(m -> m.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        Map<String, Set<String>> held = new TreeMap<>();
        ArchitectureTest.MAP.forEach((name, allowed) -> held.put(name, new TreeSet<>(allowed)));
        assertEquals(held, shown);
    }

    /** What is wrong with a link; empty where it leads somewhere. */
    private static String problem(Path page, String link) {
        Path target = target(page, link);
        if (!target.startsWith(ROOT)) return "leads out of the project";
        if (!Files.exists(target)) return "does not exist";
        if (!link.contains("#")) return "";
        String anchor = link.substring(link.indexOf('#') + 1);
        if (LINE_NUMBER.matcher(anchor).matches()) return "names a line, which moves";
        return anchors(target).contains(anchor) ? "" : "names no heading";
    }

    private static Path target(Path page, String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? page : page.resolveSibling(path).normalize();
    }

    private static List<String> links(Path page) {
        return LINK.matcher(withoutCode(page))
                .results()
                .map(m -> m.group(1))
                .filter(l -> !ELSEWHERE.matcher(l).matches())
                .toList();
    }

    /** The names by which the headings of a page can be reached. */
    private static Set<String> anchors(Path page) {
        return Arrays.stream(read(page).split("\n"))
                .filter(l -> l.matches("#{1,6} .*"))
                .map(l -> l.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(l -> l.replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** Code may hold brackets that are no links. */
    private static String withoutCode(Path page) {
        return CODE.matcher(read(page)).replaceAll(m -> Matcher.quoteReplacement("code"));
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(README), files.filter(f -> f.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
