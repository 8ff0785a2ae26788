package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.facts.FactOwners;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.questionnaire.Section;
import coop.plenum.questionnaire.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Brings together what a member needs to answer; unknown to whoever is not a member. */
@ApplicationScoped
public class Sheets {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final Participations participations;
    private final Answers answers;
    private final Siblings siblings;
    private final FactOwners owners;
    /** There are few: one for each version, kind of organisation and profile that somebody has. */
    private final Map<Way, Journey> journeys = new ConcurrentHashMap<>();

    private record Way(String contentHash, String kind, Set<String> tags, Set<Section> elsewhere) {}

    Sheets(
            Organisations organisations,
            Assessments assessments,
            Questionnaires questionnaires,
            Participations participations,
            Answers answers,
            Siblings siblings,
            FactOwners owners) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.participations = participations;
        this.answers = answers;
        this.siblings = siblings;
        this.owners = owners;
    }

    public Sheet of(Viewer viewer, UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(viewer, organisation);
        return of(standing, assessments.find(standing, assessment));
    }

    public Sheet of(Standing standing, Assessment assessment) {
        UUID person = standing.viewer().person();
        Journey whole = journey(assessment);
        Journey journey = journey(assessment, owners.elsewhere(standing, assessment, whole));
        Optional<Participation> own = participations.of(assessment, person);
        // Once begun, everything that was said elsewhere is kept here too.
        Map<String, Answer> given =
                own.map(answers::of).orElseGet(() -> siblings.carried(standing, assessment, whole.questionnaire()));
        Set<String> carried = own.isPresent() ? Set.of() : Set.copyOf(given.keySet());
        return new Sheet(standing, assessment, journey, given, carried, own.flatMap(Participation::place));
    }

    public Journey journey(Assessment assessment) {
        return journey(assessment, Set.of());
    }

    private Journey journey(Assessment assessment, Set<Section> elsewhere) {
        String kind = assessment.profile().getOrDefault(Words.CHOSEN_BY, Words.GENERAL);
        Questionnaire asked = questionnaires.version(assessment.questionnaire(), assessment.profile());
        return journeys.computeIfAbsent(
                new Way(assessment.questionnaire(), kind, assessment.tags(), elsewhere),
                way -> new Journey(asked, way.tags()).without(way.elsewhere()));
    }
}
