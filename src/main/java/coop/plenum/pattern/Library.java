package coop.plenum.pattern;

import coop.plenum.platform.Finding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All patterns of some files by slug, and everything that is wrong with the files.
 *
 * @param names of all the files, those that could not be read too
 */
public record Library(Map<String, Pattern> patterns, Set<String> names, List<Finding> findings) {
    private static final String ENDING = ".md";

    public Library {
        patterns = Collections.unmodifiableMap(new TreeMap<>(patterns));
        names = Set.copyOf(names);
        findings = List.copyOf(findings);
    }

    /** The library without any pattern. */
    static Library empty() {
        return new Library(Map.of(), Set.of(), List.of());
    }

    /** Reads every Markdown file of {@code folder}; a file that cannot be read is left out and noted. */
    public static Library read(Path folder) throws IOException {
        return of(files(folder));
    }

    /** Reads these files as one library. */
    public static Library of(List<Path> paths) {
        Map<String, Pattern> patterns = new TreeMap<>();
        Map<String, PatternFile> files = new TreeMap<>();
        for (Path path : paths) {
            String name = path.getFileName().toString().replaceFirst("\\.md$", "");
            PatternFile file = files.computeIfAbsent(name, PatternFile::new);
            text(path, file).flatMap(file::read).ifPresent(p -> {
                if (patterns.put(p.slug(), p) != null)
                    file.notes().add(0, "", "expected a name of its own, found two files of this name");
            });
        }
        new RelationRules(patterns, files).check();
        List<Finding> findings = new ArrayList<>();
        files.values().forEach(f -> findings.addAll(f.findings()));
        findings.sort(Finding.IN_ORDER);
        return new Library(patterns, files.keySet(), findings);
    }

    private static Optional<String> text(Path path, PatternFile file) {
        try {
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException e) {
            file.notes().add(0, "", "expected UTF-8, found another encoding");
        } catch (IOException e) {
            file.notes().add(0, "", "cannot be opened: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
