package coop.plenum.assessment.facts;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who is asked for which facts. Whoever has left the organisation is asked for nothing. */
@ApplicationScoped
public class FactOwners {
    private final Session database;

    FactOwners(Session database) {
        this.database = database;
    }

    /** The members named for each section; none for a section that nobody has been named for. */
    Map<Section, Set<UUID>> in(Assessment assessment) {
        return database
                .createNativeQuery(
                        "select f.dimension, f.answered_by, f.person_id from fact_owner f"
                                + " join membership m on m.organisation_id = f.organisation_id and m.person_id = f.person_id"
                                + " where f.organisation_id = :organisation and f.assessment_id = :assessment",
                        Tuple.class)
                .setParameter("organisation", assessment.organisationId())
                .setParameter("assessment", assessment.id())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new Section(row.get(0, String.class), row.get(1, String.class)),
                        Collectors.mapping(row -> row.get(2, UUID.class), Collectors.toSet())));
    }

    /**
     * The sections that are not asked of this person. A section without a name is asked of the stewards, so that a small
     * organisation can do without naming anybody.
     */
    public Set<Section> elsewhere(Standing standing, Assessment assessment, Journey journey) {
        List<Section> sections = journey.sections();
        if (sections.isEmpty()) return Set.of();
        Map<Section, Set<UUID>> owners = in(assessment);
        return sections.stream()
                .filter(s -> !isAsked(standing, owners.getOrDefault(s, Set.of())))
                .collect(Collectors.toSet());
    }

    private static boolean isAsked(Standing standing, Set<UUID> owners) {
        return owners.isEmpty()
                ? standing.isSteward()
                : owners.contains(standing.viewer().person());
    }

    void name(Assessment assessment, Section section, UUID person) {
        change(
                "insert into fact_owner (organisation_id, assessment_id, dimension, answered_by, person_id)"
                        + " values (:organisation, :assessment, :dimension, :answeredBy, :person) on conflict do nothing",
                assessment,
                section,
                person);
    }

    void dismiss(Assessment assessment, Section section, UUID person) {
        change(
                "delete from fact_owner where organisation_id = :organisation and assessment_id = :assessment"
                        + " and dimension = :dimension and answered_by = :answeredBy and person_id = :person",
                assessment,
                section,
                person);
    }

    private void change(String statement, Assessment assessment, Section section, UUID person) {
        database.createNativeMutationQuery(statement)
                .setParameter("organisation", assessment.organisationId())
                .setParameter("assessment", assessment.id())
                .setParameter("dimension", section.dimension())
                .setParameter("answeredBy", section.answeredBy())
                .setParameter("person", person)
                .executeUpdate();
    }
}
