package coop.plenum.organisation;

import coop.plenum.platform.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for memberships; each names the organisation, which {@link Organisations} has let the viewer into. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {
    private final Clock clock;

    Memberships(Clock clock) {
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

    long stewards(Organisation organisation) {
        return count("organisationId = ?1 and role = ?2", organisation.id(), Role.STEWARD);
    }

    public Membership join(Membership.Joining joining) {
        Membership membership = new Membership(Ids.next(clock), joining, clock.instant());
        persist(membership);
        return membership;
    }
}
