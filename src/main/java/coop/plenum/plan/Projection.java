package coop.plenum.plan;

import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.scoring.measure.Display;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the marks would be if the plan were carried out: each question behind an adopted practice 25 points higher, at most
 * 100, facts included. Made from displayed marks alone, so it tells nothing that the report does not show.
 *
 * @param now the overall mark of the report
 * @param then the projected one
 */
record Projection(List<Line> lines, int now, int then) {
    private static final int STEP = 25;
    private static final int WHOLE = 100;

    /** One dimension whose mark would change. */
    record Line(Dimension dimension, int now, int then) {}

    /** Nothing where the report shows no questions or no overall mark. */
    static Optional<Projection> of(ReportDocument report, Questionnaire questionnaire, Set<String> adopted) {
        Integer overall = report.overall().mark();
        if (overall == null || report.questions().isEmpty()) return Optional.empty();
        Map<String, QuestionMark> marks = new HashMap<>();
        report.questions().forEach(m -> marks.put(m.id(), m));
        List<Line> lines = new ArrayList<>();
        double risen = 0;
        int marked = 0;
        for (Dimension dimension : questionnaire.counted()) {
            Integer mark = report.dimension(dimension.key()).map(Mark::mark).orElse(null);
            if (mark == null) continue;
            marked++;
            double rise = rise(dimension, questionnaire, marks, adopted);
            risen += rise;
            int then = Math.min(WHOLE, Display.of((mark + rise) / WHOLE));
            if (then > mark) lines.add(new Line(dimension, mark, then));
        }
        int then = Math.min(WHOLE, Display.of((overall + risen / Math.max(1, marked)) / WHOLE));
        return Optional.of(new Projection(lines, overall, then));
    }

    /** In points of the dimension. A question that counts and is not shown stays as it is. */
    private static double rise(
            Dimension dimension, Questionnaire questionnaire, Map<String, QuestionMark> marks, Set<String> adopted) {
        double weight = 0;
        double rise = 0;
        for (Question question : questionnaire.questions()) {
            QuestionMark mark = marks.get(question.id());
            if (!question.dimension().equals(dimension.key()) || mark == null || !counts(mark)) continue;
            weight += question.weight();
            Integer shown = mark.mark();
            boolean behind = question.patterns().stream().anyMatch(adopted::contains);
            if (behind && shown != null) rise += question.weight() * Math.min(STEP, WHOLE - shown);
        }
        return weight == 0 ? 0 : rise / weight;
    }

    private static boolean counts(QuestionMark mark) {
        return mark.status() != QuestionStatus.INSUFFICIENT && mark.status() != QuestionStatus.NOT_APPLICABLE;
    }
}
