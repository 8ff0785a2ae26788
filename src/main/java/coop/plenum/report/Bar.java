package coop.plenum.report;

import coop.plenum.report.ReportDocument.Mark;
import java.util.List;

/**
 * A dimension or a principle as a bar, with the questions behind it.
 *
 * @param weighted whether its questions differ in weight, so that the table must say what each counts
 */
public record Bar(String id, Mark mark, Worded name, List<Row> rows, boolean weighted) {
    /** How many of its questions take part in the mark. */
    public int counted() {
        return (int) rows.stream().filter(r -> QuestionMarks.isScored(r.mark())).count();
    }
}
