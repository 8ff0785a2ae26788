package coop.plenum.pattern;

import coop.plenum.platform.Finding;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one pattern file, each fault in the line of its field. */
final class Notes {
    private final String slug;
    private final List<Finding> findings = new ArrayList<>();
    private FieldLines lines = FieldLines.none();

    /** For the file named {@code slug}. */
    Notes(String slug) {
        this.slug = slug;
    }

    /** Tells where the fields stand. */
    void place(FieldLines found) {
        lines = found;
    }

    /** Notes a fault of a field, in the line of that field or of the one that should hold it. */
    void add(String field, String problem) {
        add(lines.of(field), field, problem);
    }

    void add(int line, String field, String problem) {
        findings.add(new Finding(slug + ".md", line, slug, field, problem));
    }

    /** Notes a fault of one member of a list, counted from 0. */
    void addAt(int member, String field, String problem) {
        add(lines.of(field + "." + member), field, problem);
    }

    List<Finding> findings() {
        return findings;
    }
}
