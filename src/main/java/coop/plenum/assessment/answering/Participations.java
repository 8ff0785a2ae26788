package coop.plenum.assessment.answering;

import coop.plenum.assessment.Assessment;
import coop.plenum.platform.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for participations; the assessment has been let through for the viewer before. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, UUID> {
    private final Clock clock;

    Participations(Clock clock) {
        this.clock = clock;
    }

    public Optional<Participation> of(Assessment assessment, UUID person) {
        return find(
                        "organisationId = ?1 and assessmentId = ?2 and personId = ?3",
                        assessment.organisationId(),
                        assessment.id(),
                        person)
                .firstResultOptional();
    }

    /** The person's part; begun now where this is the first answer, also when two browsers begin at once. */
    public Participation begun(Assessment assessment, UUID person) {
        return of(assessment, person).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery("insert into participation (organisation_id, id, assessment_id, person_id)"
                            + " values (:organisation, :id, :assessment, :person)"
                            + " on conflict (organisation_id, assessment_id, person_id) do nothing")
                    .setParameter("organisation", assessment.organisationId())
                    .setParameter("id", Ids.next(clock))
                    .setParameter("assessment", assessment.id())
                    .setParameter("person", person)
                    .executeUpdate();
            return of(assessment, person).orElseThrow();
        });
    }

    /** The forms on paper, by number. */
    public List<Participation> papers(Assessment assessment) {
        return list(
                "organisationId = ?1 and assessmentId = ?2 and paperNumber is not null order by paperNumber",
                assessment.organisationId(),
                assessment.id());
    }

    public Optional<Participation> paper(Assessment assessment, int number) {
        return find(
                        "organisationId = ?1 and assessmentId = ?2 and paperNumber = ?3",
                        assessment.organisationId(),
                        assessment.id(),
                        number)
                .firstResultOptional();
    }

    /** A new voice for the form with this number; none where the number is taken, also when two take it at once. */
    public Optional<Participation> begunOnPaper(Assessment assessment, int number, String roleGroup) {
        int added = getEntityManager()
                .createNativeQuery("insert into participation"
                        + " (organisation_id, id, assessment_id, paper_number, role_group)"
                        + " values (:organisation, :id, :assessment, :number, :group)"
                        + " on conflict (organisation_id, assessment_id, paper_number) do nothing")
                .setParameter("organisation", assessment.organisationId())
                .setParameter("id", Ids.next(clock))
                .setParameter("assessment", assessment.id())
                .setParameter("number", number)
                .setParameter("group", roleGroup)
                .executeUpdate();
        return added == 0 ? Optional.empty() : paper(assessment, number);
    }

    public List<Participation> in(Assessment assessment) {
        return list(
                "organisationId = ?1 and assessmentId = ?2 order by id", assessment.organisationId(), assessment.id());
    }

    /** How many members answered a closed assessment, or began an open one. */
    public long count(Assessment assessment) {
        return count("organisationId = ?1 and assessmentId = ?2", assessment.organisationId(), assessment.id());
    }
}
