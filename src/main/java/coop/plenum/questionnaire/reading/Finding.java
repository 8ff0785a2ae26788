package coop.plenum.questionnaire.reading;

/**
 * One thing that is wrong in a file of the bank.
 *
 * @param line counted from 1; 0 where the whole file is meant
 * @param id of the question, dimension or other entry; empty outside of one
 * @param field inside the entry, with dots; empty where the whole entry is meant
 */
public record Finding(String file, int line, String id, String field, String problem) {
    /** The finding as one line for a log or a page. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(file);
        if (line > 0) sentence.append(", line ").append(line);
        if (!id.isEmpty()) sentence.append(", ").append(id);
        if (!field.isEmpty()) sentence.append(", field ").append(field);
        return sentence.append(": ").append(problem).toString();
    }
}
