package coop.plenum.organisation;

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
    private final Clock clock;

    Organisations(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The viewer's standing in this organisation; unknown to whoever is neither member nor administrator. */
    public Standing standing(Viewer viewer, UUID id) {
        Organisation organisation = findByIdOptional(id).orElseThrow(NotFoundException::new);
        Standing standing = new Standing(organisation, viewer, memberships.of(id, viewer.person()));
        if (!standing.isMember() && !standing.mayManage()) throw new NotFoundException();
        return standing;
    }

    /** The same for its members alone. */
    public Standing asMember(Viewer viewer, UUID id) {
        Standing standing = standing(viewer, id);
        if (!standing.isMember()) throw new ForbiddenException();
        return standing;
    }

    /** The same for those who may manage it. */
    public Standing asManager(Viewer viewer, UUID id) {
        Standing standing = standing(viewer, id);
        if (!standing.mayManage()) throw new ForbiddenException();
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
