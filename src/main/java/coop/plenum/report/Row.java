package coop.plenum.report;

import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.report.chart.DotStrip;
import java.util.List;

/**
 * A question in a table, with what it weighs there.
 *
 * @param levels whether its answers are levels, which all tables can put into columns
 */
public record Row(QuestionMark mark, Worded text, String weight, boolean levels) {
    public boolean isScored() {
        return mark.status() == QuestionStatus.SCORED;
    }

    public boolean hasCounts() {
        return !mark.counts().isEmpty();
    }

    /** Of yes and no. */
    public int no() {
        return mark.counts().get(0);
    }

    public int yes() {
        return mark.counts().get(mark.counts().size() - 1);
    }

    /** How many levels the answers are away from the middle answer, on average. */
    public double apart() {
        List<Integer> counts = mark.counts();
        double middle = DotStrip.median(counts);
        double sum = 0;
        int answers = 0;
        for (int level = 0; level < counts.size(); level++) {
            sum += counts.get(level) * Math.abs(level - middle);
            answers += counts.get(level);
        }
        return answers == 0 ? 0 : sum / answers;
    }

    /** The same as a share of the way from the lowest to the highest level, to set kinds of question side by side. */
    double spread() {
        return apart() / Math.max(1, mark.counts().size() - 1);
    }
}
