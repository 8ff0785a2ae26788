package coop.plenum.organisation;

import coop.plenum.access.Admission;
import coop.plenum.platform.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every query for organisations; each takes the viewer, and a foreign organisation answers as an unknown one does. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    private final Memberships memberships;
    private final Admission admission;
    private final Clock clock;

    Organisations(Memberships memberships, Admission admission, Clock clock) {
        this.memberships = memberships;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * Lets the viewer into this organisation, for what the endpoint of this request needs. 404 for strangers, as for an
     * organisation that does not exist; 403 for those who are known here and may not.
     */
    public Standing enter(Viewer viewer, UUID id) {
        Organisation organisation = findByIdOptional(id).orElseThrow(NotFoundException::new);
        Standing standing = new Standing(organisation, viewer, memberships.of(id, viewer.person()));
        if (standing.kinds().isEmpty()) throw new NotFoundException();
        if (!standing.may(admission.settle())) throw new ForbiddenException();
        return standing;
    }

    /** The organisations the viewer is a member of, by name; an administrator sees all. */
    public List<Organisation> of(Viewer viewer) {
        if (viewer.administrator()) return list("order by lower(name), id");
        return list(
                "select o from Organisation o join Membership m on m.organisationId = o.id"
                        + " where m.personId = ?1 order by lower(o.name), o.id",
                viewer.person());
    }

    /** Founds an organisation; who may do so is for the caller to state. */
    public Organisation found(String name, Map<String, String> profile) {
        Organisation organisation = new Organisation(Ids.next(clock), name, profile, clock.instant());
        persist(organisation);
        return organisation;
    }
}
