package coop.plenum.pattern;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All patterns of one folder by slug, and everything that is wrong with its files. */
record Library(Map<String, Pattern> patterns, List<String> problems) {
    private static final String ENDING = ".md";

    Library {
        patterns = Collections.unmodifiableMap(new TreeMap<>(patterns));
        problems = List.copyOf(problems);
    }

    /** Reads every Markdown file of {@code folder}; a file that cannot be read is left out and noted. */
    static Library read(Path folder) throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Path path : files(folder)) {
            String name = path.getFileName().toString();
            PatternFile file = new PatternFile(name);
            try {
                file.read(Files.readString(path)).ifPresent(p -> patterns.put(p.slug(), p));
            } catch (CharacterCodingException e) {
                problems.add(name + ": is not written in UTF-8");
            }
            problems.addAll(file.problems());
        }
        problems.addAll(RelationRules.breaches(patterns));
        return new Library(patterns, problems);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
