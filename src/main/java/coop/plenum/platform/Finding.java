package coop.plenum.platform;

import java.util.Comparator;

/**
 * One thing that is wrong in a file that people write, such as a question bank or a pattern.
 *
 * @param line counted from 1; 0 where the whole file is meant
 * @param id of the question, pattern or other entry; empty outside of one
 * @param field inside the entry, with dots; empty where the whole entry is meant
 */
public record Finding(String file, int line, String id, String field, String problem) {
    /** File by file, from top to bottom. */
    public static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line);

    /** The finding as one line for a log or a page. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(file);
        if (line > 0) sentence.append(", line ").append(line);
        if (!id.isEmpty()) sentence.append(", ").append(id);
        if (!field.isEmpty()) sentence.append(", field ").append(field);
        return sentence.append(": ").append(problem).toString();
    }
}
