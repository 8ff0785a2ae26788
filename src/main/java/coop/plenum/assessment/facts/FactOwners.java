package coop.plenum.assessment.facts;

import coop.plenum.assessment.Assessment;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is asked for which facts. Whoever has left the organisation is asked for nothing. */
@ApplicationScoped
public class FactOwners {
    private final Sql sql;

    FactOwners(Sql sql) {
        this.sql = sql;
    }

    private record Named(Section section, UUID person) {}

    /** The members named for each section; none for a section that nobody has been named for. */
    Map<Section, Set<UUID>> in(Assessment assessment) {
        return sql
                .rows(
                        "select f.dimension, f.answered_by, f.person_id from fact_owner f"
                                + " join membership m on m.organisation_id = f.organisation_id and m.person_id = f.person_id"
                                + " where f.organisation_id = ? and f.assessment_id = ?",
                        row -> new Named(new Section(row.getString(1), row.getString(2)), row.getObject(3, UUID.class)),
                        assessment.organisationId(),
                        assessment.id())
                .stream()
                .collect(Collectors.groupingBy(Named::section, Collectors.mapping(Named::person, Collectors.toSet())));
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
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                assessment,
                section,
                person);
    }

    void dismiss(Assessment assessment, Section section, UUID person) {
        change(
                "delete from fact_owner where organisation_id = ? and assessment_id = ?"
                        + " and dimension = ? and answered_by = ? and person_id = ?",
                assessment,
                section,
                person);
    }

    private void change(String statement, Assessment assessment, Section section, UUID person) {
        sql.change(
                statement,
                assessment.organisationId(),
                assessment.id(),
                section.dimension(),
                section.answeredBy(),
                person);
    }
}
