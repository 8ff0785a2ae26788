package coop.plenum.workshop.setup;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import java.util.List;

/**
 * Questions to choose from for a workshop.
 *
 * @param key what its address names it by
 * @param kind {@code workshop}, {@code differ}, {@code all} or {@code dimension}
 * @param name of the dimension; empty otherwise
 * @param period of the report they come from; empty otherwise
 */
record QuestionSource(
        String key, String kind, Text name, String period, Questionnaire questionnaire, List<Question> questions) {}
