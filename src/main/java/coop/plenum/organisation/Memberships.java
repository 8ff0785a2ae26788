package coop.plenum.organisation;

import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for memberships; each names the organisation, which {@link Organisations} has let the viewer into. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {
    private final Sql sql;
    private final Clock clock;

    Memberships(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Membership> of(UUID organisation, UUID person) {
        return find("organisationId = ?1 and personId = ?2", organisation, person)
                .firstResultOptional();
    }

    public List<Membership> in(Organisation organisation) {
        return list("organisationId = ?1 order by createdAt, id", organisation.id());
    }

    /** One membership of this organisation by its id. */
    public Optional<Membership> find(Organisation organisation, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisation.id(), id).firstResultOptional();
    }

    public long count(Organisation organisation) {
        return count("organisationId", organisation.id());
    }

    /**
     * Whether this one is the last steward. Holds off everybody else who asks, until this transaction ends, so that of
     * two stewards who leave at once one stays.
     */
    public boolean isLastSteward(Membership membership) {
        sql.first(
                "select 1 from organisation where id = ? for update", row -> Boolean.TRUE, membership.organisationId());
        long others = sql.first(
                        "select count(*) from membership where organisation_id = ? and role = 'STEWARD' and id <> ?",
                        row -> row.getLong(1),
                        membership.organisationId(),
                        membership.id())
                .orElseThrow();
        return membership.isSteward() && others == 0;
    }

    /** Takes somebody out; false where they were gone already. */
    boolean remove(Membership membership) {
        return sql.change(
                        "delete from membership where organisation_id = ? and id = ?",
                        membership.organisationId(),
                        membership.id())
                > 0;
    }

    public Membership join(Membership.Joining joining) {
        Membership membership = new Membership(Ids.next(clock), joining, clock.instant());
        persist(membership);
        return membership;
    }
}
