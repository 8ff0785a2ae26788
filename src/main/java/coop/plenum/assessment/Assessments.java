package coop.plenum.assessment;

import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for assessments; each takes the standing or the viewer, and a foreign one answers as an unknown one. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    private final Sql sql;
    private final Clock clock;

    Assessments(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Assessment> of(Standing standing) {
        return list(
                "organisationId = ?1 order by openedAt desc, id desc",
                standing.organisation().id());
    }

    /** The open ones in which this person may answer, the newest first. */
    public List<Assessment> openFor(Viewer viewer) {
        return list(
                "status = ?1 and organisationId in"
                        + " (select m.organisationId from Membership m where m.personId = ?2) order by openedAt desc, id desc",
                Assessment.Status.OPEN,
                viewer.person());
    }

    /** The one that somebody who came by a personal link may answer, as long as they are a member. */
    public Optional<Assessment> confinedTo(Viewer viewer) {
        return viewer.only()
                .flatMap(only -> find(
                                "id = ?1 and organisationId in"
                                        + " (select m.organisationId from Membership m where m.personId = ?2)",
                                only,
                                viewer.person())
                        .firstResultOptional());
    }

    /** One of this organisation; whoever came by a personal link finds only the one it was made for. */
    public Assessment find(Standing standing, UUID id) {
        if (standing.viewer().only().filter(only -> !only.equals(id)).isPresent()) throw new NotFoundException();
        return find("organisationId = ?1 and id = ?2", standing.organisation().id(), id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The closed one of a report that was published: whoever has its address may read it without a standing. */
    public Optional<Assessment> published(UUID organisation, UUID id) {
        return find("organisationId = ?1 and id = ?2 and status = ?3", organisation, id, Assessment.Status.CLOSED)
                .firstResultOptional();
    }

    /** The closed one that an organisation shares with a network, whose coordinators have no standing here. */
    public Optional<Assessment> shared(UUID organisation, UUID id) {
        return published(organisation, id);
    }

    /** The one of a workshop: whoever leads it may come from outside and has no standing here. */
    public Optional<Assessment> ofWorkshop(UUID organisation, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisation, id).firstResultOptional();
    }

    /** Holds off closing until this transaction ends, then says whether answers are still taken. */
    public boolean staysOpen(Assessment assessment) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", assessment);
        // Asked anew: it may have been closed while this waited.
        return sql.first(
                        "select 1 from assessment where organisation_id = ? and id = ? and status = 'OPEN'",
                        row -> Boolean.TRUE,
                        assessment.organisationId(),
                        assessment.id())
                .isPresent();
    }

    /** Waits for answers on their way, and keeps later ones out until this transaction ends. */
    void lockForClosing(Assessment assessment) {
        lock("select pg_advisory_xact_lock(hashtextextended(?, 0))", assessment);
        getEntityManager().refresh(assessment);
    }

    private void lock(String statement, Assessment assessment) {
        sql.first(statement, row -> Boolean.TRUE, assessment.id().toString());
    }

    public Assessment open(Assessment.Opening opening) {
        return open(opening, clock.instant());
    }

    /** One that counts as opened at {@code when}, for content that is brought in from elsewhere. */
    public Assessment open(Assessment.Opening opening, Instant when) {
        Assessment assessment = new Assessment(Ids.next(clock), opening, when);
        persist(assessment);
        return assessment;
    }
}
