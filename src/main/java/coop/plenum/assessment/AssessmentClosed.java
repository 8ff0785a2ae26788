package coop.plenum.assessment;

import coop.plenum.assessment.agreed.Joint;
import coop.plenum.assessment.facts.FactValue;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.Survey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An assessment was closed. Fired in the transaction that closes it, so that whoever freezes the result does so with it
 * or not at all.
 *
 * @param remarks released notes and links by question, in no order
 * @param facts the facts that have a value
 * @param joint what groups agreed on in workshops
 * @param withheld ids of opinions that an earlier report shows with nearly the same voices
 */
public record AssessmentClosed(
        Assessment assessment,
        String organisationName,
        Questionnaire questionnaire,
        Survey survey,
        Scores scores,
        Map<String, List<Remark>> remarks,
        List<FactValue> facts,
        Set<String> withheld,
        Joint joint) {}
