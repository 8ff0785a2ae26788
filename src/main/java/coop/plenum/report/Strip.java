package coop.plenum.report;

import coop.plenum.report.chart.DotStrip;
import java.util.List;

/**
 * The answers to one question as dots.
 *
 * @param apart how many levels the answers are away from the middle answer, as this reader writes numbers
 * @param levels the words of the levels; empty for yes and no
 */
public record Strip(String id, Row row, DotStrip dots, String apart, List<Worded> levels) {
    public boolean isAllAlike() {
        return row.apart() == 0;
    }
}
