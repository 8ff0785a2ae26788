package coop.plenum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.plenum.platform.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of every page is there in every language, and asks for the same values in each. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path FOLDER = Path.of("src", "main", "resources", "messages");

    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
    private static final Pattern METHOD = Pattern.compile("@Message\\s+String\\s+(\\w+)\\(([^)]*)\\)\\s*;");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s*(?:,|$)");
    private static final Pattern TAG = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private static final List<Bundle> BUNDLES = bundles();

    /** A bundle's interface: its keys, each with the names of its values. */
    private record Bundle(String name, Map<String, Set<String>> keys) {
        Path file(Locale language) {
            return FOLDER.resolve(name + "_" + language.getLanguage() + ".properties");
        }
    }

    @Test
    void everyBundleWasFound() {
        assertFalse(BUNDLES.isEmpty());
        assertEquals(
                List.of(),
                BUNDLES.stream()
                        .filter(b -> b.keys().isEmpty())
                        .map(Bundle::name)
                        .toList());
    }

    @Test
    void everyBundleHasItsFileInEveryLanguageAndNoFileIsLeftOver() throws IOException {
        Set<Path> expected = BUNDLES.stream()
                .flatMap(b -> Languages.ALL.stream().map(b::file))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<Path> found = files.collect(Collectors.toSet());
            List<String> wrong = new ArrayList<>();
            expected.stream().filter(f -> !found.contains(f)).forEach(f -> wrong.add(f + " is missing"));
            found.stream().filter(f -> !expected.contains(f)).forEach(f -> wrong.add(f + " belongs to no bundle"));
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void everyFileHasTheKeysOfItsInterfaceAndEachOnce() {
        List<String> wrong = new ArrayList<>();
        eachFile((bundle, file, lines) -> {
            Set<String> found = new TreeSet<>();
            for (Line line : lines) if (!found.add(line.key())) wrong.add(file + ": " + line.key() + " stands twice");
            bundle.keys().keySet().stream()
                    .filter(k -> !found.contains(k))
                    .forEach(k -> wrong.add(file + ": " + k + " is missing"));
            found.stream()
                    .filter(k -> !bundle.keys().containsKey(k))
                    .forEach(k -> wrong.add(file + ": " + k + " is no key of the bundle"));
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTextIsEmpty() {
        List<String> wrong = new ArrayList<>();
        eachFile((bundle, file, lines) -> lines.stream()
                .filter(l -> l.text().isBlank())
                .forEach(l -> wrong.add(file + ": " + l.key() + " is empty")));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTextNamesItsValuesInEveryLanguage() {
        List<String> wrong = new ArrayList<>();
        eachFile((bundle, file, lines) -> lines.forEach(line -> {
            Set<String> values = bundle.keys().getOrDefault(line.key(), Set.of());
            Set<String> named = new TreeSet<>(words(line.text()));
            named.retainAll(values);
            if (!named.equals(values)) wrong.add(file + ": " + line.key() + " names " + named + " of " + values);
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTextTellsTheSameCasesApartInEveryLanguage() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : BUNDLES) {
            Map<String, Set<String>> english = lines(bundle.file(Languages.ENGLISH)).stream()
                    .collect(Collectors.toMap(Line::key, l -> cases(l.text()), (a, b) -> a));
            for (Locale language : Languages.ALL)
                for (Line line : lines(bundle.file(language))) {
                    Set<String> expected = english.getOrDefault(line.key(), Set.of());
                    Set<String> found = cases(line.text());
                    if (!found.equals(expected))
                        wrong.add(bundle.file(language) + ": " + line.key() + " has the cases " + found
                                + ", the English " + expected);
                }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void frenchSignsNeverBeginALine() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : BUNDLES)
            for (Line line : lines(bundle.file(Locale.FRENCH)))
                if (line.text().matches(".*( [;!?»]| :(?!\\w)|« ).*"))
                    wrong.add(line.key() + " wants a no-break space: " + line.text());
        assertEquals(List.of(), wrong);
    }

    /** The words inside of braces: values, and the words of the conditions around them. */
    private static Set<String> words(String text) {
        return TAG.matcher(text)
                .results()
                .flatMap(tag -> WORD.matcher(tag.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** How a text that differs by a key is divided. */
    private static Set<String> cases(String text) {
        return TAG.matcher(text)
                .results()
                .map(tag -> tag.group(1))
                .filter(tag -> tag.startsWith("#case") || tag.startsWith("#is "))
                .map(tag -> tag.replace("'", "").replaceFirst("^#(case|is)\\s+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Check {
        void of(Bundle bundle, Path file, List<Line> lines);
    }

    private static void eachFile(Check check) {
        for (Bundle bundle : BUNDLES)
            for (Locale language : Languages.ALL) {
                Path file = bundle.file(language);
                check.of(bundle, file, lines(file));
            }
    }

    private record Line(String key, String text) {}

    /** Read here and not by {@link java.util.Properties}, which silently lets the last of two equal keys win. */
    private static List<Line> lines(Path file) {
        if (!Files.exists(file)) return List.of();
        return Arrays.stream(read(file).replaceAll("\\\\\\n\\s*", "").split("\n"))
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .map(l -> l.split("=", 2))
                .map(parts -> new Line(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip()))
                .toList();
    }

    private static List<Bundle> bundles() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith("Messages.java"))
                    .sorted()
                    .map(MessagesTest::read)
                    .flatMap(MessagesTest::bundle)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Bundle> bundle(String source) {
        Matcher name = BUNDLE.matcher(source);
        if (!name.find()) return Stream.empty();
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        METHOD.matcher(source).results().forEach(m -> keys.put(m.group(1), parameters(m.group(2))));
        return Stream.of(new Bundle(name.group(1), keys));
    }

    private static Set<String> parameters(String list) {
        return PARAMETER
                .matcher(list.replaceAll("<[^>]*>", "").strip())
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
