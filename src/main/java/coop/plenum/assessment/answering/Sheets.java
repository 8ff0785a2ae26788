package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Brings together what a member needs to answer; unknown to whoever is not a member. */
@ApplicationScoped
public class Sheets {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final Participations participations;
    private final Answers answers;

    Sheets(
            Organisations organisations,
            Assessments assessments,
            Questionnaires questionnaires,
            Participations participations,
            Answers answers) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.participations = participations;
        this.answers = answers;
    }

    public Sheet of(Viewer viewer, UUID organisation, UUID assessment) {
        Standing standing = organisations.asMember(viewer, organisation);
        return of(standing, assessments.find(standing, assessment));
    }

    public Sheet of(Standing standing, Assessment assessment) {
        Map<String, Answer> given = participations
                .of(assessment, standing.viewer().person())
                .map(answers::of)
                .orElse(Map.of());
        return new Sheet(standing, assessment, journey(assessment), given);
    }

    public Journey journey(Assessment assessment) {
        return new Journey(questionnaires.version(assessment.questionnaire()), assessment.tags());
    }
}
