package coop.plenum.home.check;

import coop.plenum.pattern.Library;
import coop.plenum.pattern.PatternTranslations;
import coop.plenum.platform.Finding;
import coop.plenum.questionnaire.reading.BankReader;
import coop.plenum.questionnaire.reading.BankTranslations;
import coop.plenum.questionnaire.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the check of some files found, and how much was checked. */
record CheckReport(String checked, List<Finding> errors, List<String> warnings) {
    private static final String GAP = "  ";
    private static final String NONE = "-";

    /** The patterns among the files count as added to {@code shipped}, in place of those of the same name. */
    static CheckReport of(ContentFiles files, List<Path> shipped) {
        Set<Path> own = files.patterns().stream().map(Path::getFileName).collect(Collectors.toSet());
        Library library = Library.of(Stream.concat(
                        shipped.stream().filter(p -> !own.contains(p.getFileName())), files.patterns().stream())
                .toList());
        List<Finding> errors = new ArrayList<>(files.strays());
        List<String> warnings = new ArrayList<>();
        int questions = 0;
        for (Path bank : files.banks()) {
            Reading reading = BankReader.at(bank, library.names());
            questions += reading.questions();
            errors.addAll(reading.findings());
            warnings.addAll(reading.untranslated());
        }
        warnings.addAll(stale(files));
        library.findings().stream().filter(f -> own.contains(Path.of(f.file()))).forEach(errors::add);
        String checked = counted(files.banks().size() + files.translations().size(), "file") + " of questionnaires, "
                + counted(questions, "question") + ", "
                + counted(files.patterns().size(), "pattern");
        return new CheckReport(checked, errors, warnings);
    }

    /** The translations that lag behind their English, where it is written down against which they were read. */
    private static List<String> stale(ContentFiles files) {
        List<String> stale = new ArrayList<>();
        try {
            for (Path bank : files.banks()) {
                BankTranslations texts = new BankTranslations(bank);
                if (texts.areReviewed()) stale.addAll(texts.stale());
            }
            for (Path folder : files.patternFolders()) {
                PatternTranslations texts = new PatternTranslations(folder);
                if (texts.areReviewed()) stale.addAll(texts.stale());
            }
        } catch (IOException e) {
            stale.add("what was read of the translations cannot be opened: " + e.getMessage());
        }
        return stale;
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** All of it for a terminal: warnings first, so that the errors stand next to the line that counts them. */
    String text() {
        StringBuilder text = new StringBuilder();
        warnings.forEach(w -> text.append("warning: ").append(w).append(System.lineSeparator()));
        if (!warnings.isEmpty() && hasErrors()) text.append(System.lineSeparator());
        if (hasErrors()) text.append(table()).append(System.lineSeparator());
        return text.append(checked)
                .append(": ")
                .append(counted(errors.size(), "error"))
                .append(", ")
                .append(counted(warnings.size(), "warning"))
                .append(System.lineSeparator())
                .toString();
    }

    private String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FILE", "LINE", "QUESTION", "FIELD", "REASON"));
        for (Finding error : errors)
            rows.add(List.of(
                    error.file(),
                    error.line() == 0 ? NONE : String.valueOf(error.line()),
                    error.id().isEmpty() ? NONE : error.id(),
                    error.field().isEmpty() ? NONE : error.field(),
                    error.problem()));
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size() - 1; column++)
                table.append(padded(row.get(column), width(rows, column))).append(GAP);
            table.append(row.get(row.size() - 1)).append(System.lineSeparator());
        }
        return table.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
