package coop.plenum.report;

import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.assessment.facts.FactValue;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the organisation. Below five voices only the notices of confirmed figures are shown, and no value:
 * the marks of a dimension and of its facts together would tell more about so few than S11 allows.
 */
final class FactsMaking {
    private static final int PLACES = 2;

    private FactsMaking() {}

    static List<Fact> of(AssessmentClosed closed, Detail detail) {
        return closed.facts().stream()
                .flatMap(f -> closed.questionnaire().question(f.question()).stream()
                        .filter(q -> q.kind() instanceof Kind.Figure)
                        .flatMap(q -> fact(q, f, detail).stream()))
                .toList();
    }

    private static Optional<Fact> fact(Question question, FactValue known, Detail detail) {
        String alert = alert(question, known);
        if (detail == Detail.QUESTIONS) {
            List<String> values =
                    known.values().stream().map(FactsMaking::rounded).distinct().toList();
            return Optional.of(new Fact(question.id(), values, known.estimated(), known.confirmed(), alert));
        }
        return known.confirmed() && alert != null
                ? Optional.of(new Fact(question.id(), List.of(), known.estimated(), true, alert))
                : Optional.empty();
    }

    /** Of several values the middle one decides, as it does for the mark (S3). */
    private static @Nullable String alert(Question question, FactValue known) {
        double middle = middle(known.values());
        return question.alertBelow()
                .filter(limit -> middle < limit)
                .map(limit -> rounded(BigDecimal.valueOf(limit).toPlainString()))
                .orElse(null);
    }

    private static double middle(List<String> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::parseDouble).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String rounded(String value) {
        BigDecimal shown =
                new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }
}
