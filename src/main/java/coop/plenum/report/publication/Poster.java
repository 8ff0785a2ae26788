package coop.plenum.report.publication;

import coop.plenum.platform.Lines;
import coop.plenum.report.ReportView;
import java.util.List;

/**
 * What a picture of a report says: on a line of an SVG nothing wraps by itself, so long texts come in lines.
 *
 * @param name the organisation in at most two lines
 */
record Poster(ReportView v, List<String> name, List<Step> practices) {
    private static final int LINE = 34;
    private static final int NAME_LINES = 2;
    private static final int PRACTICE_LINE = 58;
    private static final int PRACTICES = 3;

    /** A practice, in at most two lines. */
    record Step(List<String> title) {}

    static Poster of(ReportView view) {
        return new Poster(
                view,
                Lines.of(view.document().organisation(), LINE, NAME_LINES),
                view.firstPractices().stream()
                        .limit(PRACTICES)
                        .map(p -> new Step(Lines.of(p.title().text(), PRACTICE_LINE, 2)))
                        .toList());
    }

    public String dimension(String name) {
        List<String> lines = Lines.of(name, LINE, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
