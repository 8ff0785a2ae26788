package coop.plenum.report;

import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions that a network added, as one reader sees them; no line where it added none or none is shown. */
public record OwnSection(Worded name, List<Line> lines) {
    /**
     * One question with its own mark, which counts in no other.
     *
     * @param patterns names of the practices that answer it, strongest first
     */
    public record Line(Row row, List<String> patterns) {}

    static OwnSection of(Questionnaire questionnaire, List<Row> rows, Locale language) {
        Optional<Dimension> section = questionnaire.own();
        return new OwnSection(
                section.map(d -> Worded.of(d.name(), language)).orElse(new Worded("", language.getLanguage())),
                rows.stream()
                        .filter(r -> section.isPresent() && r.mark().dimension().equals(Dimension.OWN))
                        .map(r -> new Line(
                                r,
                                questionnaire
                                        .question(r.mark().id())
                                        .map(Question::patterns)
                                        .orElse(List.of())))
                        .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
