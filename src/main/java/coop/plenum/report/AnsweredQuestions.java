package coop.plenum.report;

import coop.plenum.pattern.PatternUses;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The questions on offer that a practice answers, for the page of the practice. */
@ApplicationScoped
class AnsweredQuestions implements PatternUses {
    private final Questionnaires questionnaires;

    AnsweredQuestions(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<Use> of(String slug, Locale language) {
        // A question stands in several questionnaires, and is listed once.
        Map<String, Use> uses = new LinkedHashMap<>();
        for (Questionnaire questionnaire : questionnaires.onOffer()) {
            for (Question question : questionnaire.questions()) {
                if (!question.patterns().contains(slug)) continue;
                String dimension = questionnaire
                        .dimension(question.dimension())
                        .map(Dimension::name)
                        .map(n -> n.in(language))
                        .orElse("");
                uses.putIfAbsent(
                        question.id(),
                        new Use(
                                question.text().in(language),
                                dimension,
                                "/questionnaires/" + questionnaire.key() + "#" + question.id()));
            }
        }
        return List.copyOf(uses.values());
    }
}
