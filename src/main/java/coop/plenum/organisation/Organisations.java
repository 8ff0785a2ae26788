package coop.plenum.organisation;

import coop.plenum.access.Admission;
import coop.plenum.access.Permission;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
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
    private final Page page;
    private final Clock clock;

    Organisations(Memberships memberships, Admission admission, Page page, Clock clock) {
        this.memberships = memberships;
        this.admission = admission;
        this.page = page;
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
        Permission permission = admission.settle();
        if (!standing.may(permission)) throw new ForbiddenException();
        if (organisation.isArchived() && permission.isRefusedWhenArchived()) {
            throw Refusal.conflict(page.texts(OrganisationMessages.class).archivedOnlyRead());
        }
        return standing;
    }

    /** By its id, for whoever has proved by a link that they may know of it. */
    public Organisation linked(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The organisations the viewer is a member of, by name; an administrator sees all. */
    public List<Organisation> of(Viewer viewer) {
        if (viewer.administrator())
            return list("order by case when archivedAt is null then 0 else 1 end, lower(name), id");
        return list(
                "select o from Organisation o join Membership m on m.organisationId = o.id"
                        + " where m.personId = ?1 order by case when o.archivedAt is null then 0 else 1 end, lower(o.name), o.id",
                viewer.person());
    }

    /** Those of which this person is a steward, by name. */
    public List<Organisation> stewardedBy(UUID person) {
        return list(
                "select o from Organisation o join Membership m on m.organisationId = o.id"
                        + " where m.personId = ?1 and m.role = ?2 order by lower(o.name), o.id",
                person,
                Role.STEWARD);
    }

    /** Founds an organisation; who may do so is for the caller to state. */
    public Organisation found(String name, Map<String, String> profile) {
        Organisation organisation = new Organisation(Ids.next(clock), name, profile, clock.instant());
        persist(organisation);
        return organisation;
    }
}
