package coop.plenum.workshop.setup;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.ClosedSurveys;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.scoring.ItemScore;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.Scoring;
import coop.plenum.scoring.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the questions of a workshop over an assessment may come from. */
@ApplicationScoped
class QuestionSources {
    private static final String WORKSHOP = "workshop";
    private static final String DIFFER = "differ";
    private static final String ALL = "all";
    private static final String DIMENSION = "dimension";
    private static final Text NAMELESS = Text.english("");
    /** What a room can talk about in an evening. */
    private static final int MOST_DIFFERING = 8;

    private final Questionnaires questionnaires;
    private final Assessments assessments;
    private final ClosedSurveys surveys;
    private final Sheets sheets;

    QuestionSources(Questionnaires questionnaires, Assessments assessments, ClosedSurveys surveys, Sheets sheets) {
        this.questionnaires = questionnaires;
        this.assessments = assessments;
        this.surveys = surveys;
        this.sheets = sheets;
    }

    /** Those that hold anything, the usual ones first. */
    List<QuestionSource> of(Standing standing, Assessment assessment) {
        Questionnaire own = questionnaires.version(assessment.questionnaire(), assessment.profile());
        List<Question> asked = suitable(sheets.journey(assessment));
        List<QuestionSource> sources = new ArrayList<>();
        forWorkshops(assessment).ifPresent(sources::add);
        differing(standing, own, asked).ifPresent(sources::add);
        if (!own.key().equals(WORKSHOP)) {
            for (Dimension dimension : own.dimensions()) {
                List<Question> within = asked.stream()
                        .filter(q -> q.dimension().equals(dimension.key()))
                        .toList();
                sources.add(new QuestionSource(dimension.key(), DIMENSION, dimension.name(), "", own, within));
            }
            sources.add(new QuestionSource(ALL, ALL, NAMELESS, "", own, asked));
        }
        return sources.stream().filter(s -> !s.questions().isEmpty()).toList();
    }

    private Optional<QuestionSource> forWorkshops(Assessment assessment) {
        return questionnaires.onOffer().stream()
                .filter(q -> q.key().equals(WORKSHOP))
                .findFirst()
                .map(q -> questionnaires.version(
                        assessment.questionnaireKey().equals(WORKSHOP) ? assessment.questionnaire() : q.contentHash(),
                        assessment.profile()))
                .map(q -> new QuestionSource(
                        WORKSHOP, WORKSHOP, NAMELESS, "", q, suitable(new Journey(q, assessment.tags()))));
    }

    /** Those on which the last report found the least agreement (S6), which needs five answers each. */
    private Optional<QuestionSource> differing(Standing standing, Questionnaire own, List<Question> asked) {
        for (Assessment earlier : assessments.of(standing)) {
            Optional<Survey> survey = surveys.of(earlier);
            if (survey.isEmpty()) continue;
            Scores scores = Scoring.score(survey.get());
            List<Question> differing = asked.stream()
                    .filter(q -> agreement(scores, q) != null)
                    .sorted(Comparator.comparing(q -> agreement(scores, q)))
                    .limit(MOST_DIFFERING)
                    .toList();
            return Optional.of(new QuestionSource(DIFFER, DIFFER, NAMELESS, earlier.period(), own, differing));
        }
        return Optional.empty();
    }

    private static @Nullable Double agreement(Scores scores, Question question) {
        ItemScore item = scores.items().get(question.id());
        return item == null || question.isFact() ? null : item.agreement();
    }

    /** What a room can vote on or look up together. */
    private static List<Question> suitable(Journey journey) {
        return journey.asked().stream()
                .filter(q -> !(q.kind() instanceof Kind.MultipleChoice))
                .toList();
    }
}
