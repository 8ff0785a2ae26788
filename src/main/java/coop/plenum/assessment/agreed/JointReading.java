package coop.plenum.assessment.agreed;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Ballots;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.facts.ConfirmedFact;
import coop.plenum.assessment.facts.ConfirmedFacts;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.scoring.CompositeScore;
import coop.plenum.scoring.Mode;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what was agreed as one joint answer. It stands beside the members' marks and changes none: each dimension of
 * which the group agreed on every question has a second, joint mark. A confirmed fact counts as agreed.
 */
@ApplicationScoped
public class JointReading {
    private static final String ROOM = "room";

    private final AgreedAnswers answers;
    private final ConfirmedFacts facts;
    private final Questionnaires questionnaires;

    JointReading(AgreedAnswers answers, ConfirmedFacts facts, Questionnaires questionnaires) {
        this.answers = answers;
        this.facts = facts;
        this.questionnaires = questionnaires;
    }

    public Joint of(Assessment assessment, Journey journey) {
        Map<String, AgreedAnswer> agreed = answers.in(assessment);
        if (agreed.isEmpty()) return Joint.NONE;
        List<Joint.Agreed> worded = agreed.values().stream()
                .flatMap(a -> question(assessment, a).map(q -> new Joint.Agreed(a, q)).stream())
                .toList();
        return new Joint(worded, dimensions(assessment, journey, agreed));
    }

    private Optional<Question> question(Assessment assessment, AgreedAnswer answer) {
        return questionnaires
                .version(answer.questionnaire(), assessment.profile())
                .question(answer.question());
    }

    private Map<String, CompositeScore> dimensions(
            Assessment assessment, Journey journey, Map<String, AgreedAnswer> agreed) {
        Map<String, ConfirmedFact> confirmed = facts.in(assessment);
        List<Answer> joint = agreed.values().stream()
                .filter(a -> a.isAgreed() && a.questionnaire().equals(assessment.questionnaire()))
                .map(a -> new Answer(a.question(), Given.VALUE, a.value(), "", "", false, 1))
                .toList();
        Set<String> settled = new HashSet<>(confirmed.keySet());
        joint.forEach(a -> settled.add(a.question()));
        Scores scores = Scoring.score(Ballots.survey(
                        journey,
                        assessment.profile(),
                        List.of(new Ballots.Ballot(ROOM, ROOM, joint)),
                        confirmed.values())
                .withMode(Mode.JOINT));
        Map<String, CompositeScore> marks = new TreeMap<>();
        for (Dimension dimension : journey.questionnaire().counted()) {
            CompositeScore score = scores.dimensions().get(dimension.key());
            boolean room = joint.stream().anyMatch(a -> isOf(journey, a.question(), dimension));
            if (score != null && score.isOk() && room && isSettled(journey, dimension, settled)) {
                marks.put(dimension.key(), score);
            }
        }
        return marks;
    }

    private static boolean isOf(Journey journey, String question, Dimension dimension) {
        return journey.questionnaire()
                .question(question)
                .filter(q -> q.dimension().equals(dimension.key()))
                .isPresent();
    }

    private static boolean isSettled(Journey journey, Dimension dimension, Set<String> settled) {
        return journey.asked().stream()
                .filter(q -> q.dimension().equals(dimension.key()))
                .allMatch(q -> settled.contains(q.id()));
    }
}
