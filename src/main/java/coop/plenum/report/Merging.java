package coop.plenum.report;

import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.ReportDocument.Fact;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.QuestionMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report in which only what depends on corrected facts is counted anew: their own marks, those of their dimensions and
 * principles, the overall, and the practices. All the rest is taken word for word from the revision before.
 *
 * @param changed ids of the corrected facts
 */
record Merging(Questionnaire questionnaire, ReportDocument before, ReportDocument counted, Set<String> changed) {
    ReportDocument document(Revision revision, Map<String, String> profile) {
        List<QuestionMark> marks = merged(before.questions(), counted.questions(), QuestionMark::id, changed::contains);
        return new ReportDocument(
                before.format(),
                before.organisation(),
                before.period(),
                before.closedAt(),
                before.questionnaire(),
                before.rules(),
                before.voices(),
                merged(before.dimensions(), counted.dimensions(), Mark::key, this::touchesDimension),
                counted.overall(),
                merged(before.principles(), counted.principles(), Mark::key, this::touchesPrinciple),
                marks,
                before.groups(),
                QuestionMarks.unconfirmed(marks),
                QuestionMarks.gaps(marks),
                counted.suggestions(),
                before.notes(),
                facts(),
                FloorMark.of(marks, questionnaire, profile),
                before.room(),
                revision,
                List.of());
    }

    private boolean touchesDimension(String dimension) {
        return questions().anyMatch(q -> q.dimension().equals(dimension));
    }

    private boolean touchesPrinciple(String principle) {
        return questions().anyMatch(q -> q.principleWeights().getOrDefault(principle, 0.0) > 0);
    }

    private Stream<Question> questions() {
        return changed.stream().flatMap(q -> questionnaire.question(q).stream());
    }

    private static <T> List<T> merged(
            List<T> before, List<T> counted, Function<T, String> key, Predicate<String> isCounted) {
        Map<String, T> anew = counted.stream().collect(Collectors.toMap(key, Function.identity()));
        return before.stream()
                .map(b -> isCounted.test(key.apply(b)) ? anew.getOrDefault(key.apply(b), b) : b)
                .toList();
    }

    /** A corrected fact may have had no value before, or have none now; the order is that of the questionnaire. */
    private List<Fact> facts() {
        Map<String, Fact> kept = new LinkedHashMap<>();
        before.facts().stream().filter(f -> !changed.contains(f.question())).forEach(f -> kept.put(f.question(), f));
        counted.facts().forEach(f -> kept.put(f.question(), f));
        List<Fact> ordered = new ArrayList<>();
        questionnaire.questions().forEach(q -> {
            Fact fact = kept.remove(q.id());
            if (fact != null) ordered.add(fact);
        });
        ordered.addAll(kept.values());
        return ordered;
    }
}
