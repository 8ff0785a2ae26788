package coop.plenum.home.check;

import coop.plenum.platform.Finding;
import coop.plenum.platform.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that an author means to have checked.
 *
 * @param banks the English files of the questionnaires
 * @param translations files beside them
 * @param strays what is wrong with the folder itself and the names in it
 */
record ContentFiles(List<Path> banks, List<Path> translations, List<Path> patterns, List<Finding> strays) {
    private static final Pattern YAML = Pattern.compile(".+\\.ya?ml");
    private static final Pattern TRANSLATION = Pattern.compile("(.+)\\.([a-z]{2})(\\.ya?ml)");
    private static final String MARKDOWN = ".md";
    private static final List<String> INNER = List.of("questionnaires", "patterns");

    /** Of one folder; questionnaires and patterns may also lie in folders of these names within it. */
    static ContentFiles at(Path folder) {
        List<Path> folders = new ArrayList<>(List.of(folder));
        INNER.stream().map(folder::resolve).filter(Files::isDirectory).forEach(folders::add);
        return in(folders);
    }

    static ContentFiles in(List<Path> folders) {
        ContentFiles files =
                new ContentFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        folders.forEach(files::add);
        if (files.strays.isEmpty() && files.banks.isEmpty() && files.patterns.isEmpty())
            files.stray(folders.get(0).toString(), "expected questionnaires (*.yaml) or patterns (*.md), found none");
        return files;
    }

    /** The folders in which the patterns lie. */
    Set<Path> patternFolders() {
        return patterns.stream().map(p -> p.resolveSibling("")).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Path folder) {
        if (!Files.isDirectory(folder)) {
            boolean there = Files.exists(folder);
            stray(folder.toString(), there ? "expected a folder, found a file" : "there is no such folder");
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(this::addFile);
        } catch (IOException e) {
            stray(folder.toString(), "cannot be opened: " + e.getMessage());
        }
    }

    private void addFile(Path file) {
        String name = file.getFileName().toString();
        Matcher translation = TRANSLATION.matcher(name);
        if (translation.matches()) {
            addTranslation(file, translation);
        } else if (YAML.matcher(name).matches()) {
            banks.add(file);
        } else if (name.endsWith(MARKDOWN) && (isLibrary(file) || hasFrontMatter(file))) {
            patterns.add(file);
        }
    }

    private void addTranslation(Path file, Matcher name) {
        String bank = name.group(1) + name.group(3);
        translations.add(file);
        List<String> languages = Languages.ALL.stream()
                .filter(l -> !l.equals(Languages.ENGLISH))
                .map(Locale::getLanguage)
                .toList();
        if (!languages.contains(name.group(2)))
            stray(name.group(), "expected a translation into one of " + String.join(", ", languages));
        else if (!Files.exists(file.resolveSibling(bank)))
            stray(name.group(), "expected the questionnaires that it translates beside it, in " + bank);
    }

    private static boolean isLibrary(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && folder.endsWith("patterns");
    }

    /** Other folders may hold Markdown that is no pattern. */
    private static boolean hasFrontMatter(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst().orElse("").stripTrailing().endsWith("---");
        } catch (IOException e) {
            return true;
        }
    }

    private void stray(String file, String problem) {
        strays.add(new Finding(file, 0, "", "", problem));
    }
}
