package coop.plenum.home.check;

import java.nio.file.Path;
import java.util.List;

/** Checks questionnaires and patterns and tells what is wrong with them. */
public final class CheckContent {
    private static final String QUESTIONNAIRES = "src/main/resources/questionnaires";
    private static final String PATTERNS = "patterns";

    private CheckContent() {}

    /**
     * Ends with 1 where anything is wrong.
     *
     * @param arguments the folder of the project, and the folder to check
     */
    public static void main(String[] arguments) {
        CheckReport report = check(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.print(report.text());
        System.out.flush();
        if (report.hasErrors()) System.exit(1);
    }

    /** Checks the folder; where it is that of the project, the questionnaires and patterns of the project. */
    static CheckReport check(Path project, Path folder) {
        boolean own = folder.toAbsolutePath()
                .normalize()
                .equals(project.toAbsolutePath().normalize());
        ContentFiles files = own
                ? ContentFiles.in(List.of(project.resolve(QUESTIONNAIRES), project.resolve(PATTERNS)))
                : ContentFiles.at(folder);
        return CheckReport.of(
                files, ContentFiles.in(List.of(project.resolve(PATTERNS))).patterns());
    }
}
