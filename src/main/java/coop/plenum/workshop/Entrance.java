package coop.plenum.workshop;

import coop.plenum.access.Admission;
import coop.plenum.access.Permission;
import coop.plenum.access.Who;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.OrganisationMessages;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Lets viewers into workshops: members of the organisation, and those who were named to lead. */
@ApplicationScoped
public class Entrance {
    private final Workshops workshops;
    private final Facilitators facilitators;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Admission admission;
    private final Page page;

    Entrance(
            Workshops workshops,
            Facilitators facilitators,
            Organisations organisations,
            Memberships memberships,
            Admission admission,
            Page page) {
        this.workshops = workshops;
        this.facilitators = facilitators;
        this.organisations = organisations;
        this.memberships = memberships;
        this.admission = admission;
        this.page = page;
    }

    /**
     * Lets the viewer in, for what the endpoint of this request needs. 404 for strangers, as for a workshop that does not
     * exist; 403 for those who are known here and may not.
     */
    public Entry enter(Viewer viewer, UUID organisation, UUID workshop) {
        Workshop found = workshops.find(organisation, workshop).orElseThrow(NotFoundException::new);
        Set<Who> kinds = kinds(viewer, organisation, workshop);
        if (kinds.isEmpty()) throw new NotFoundException();
        Permission permission = admission.settle();
        if (!permission.isOpenTo(kinds)) throw new ForbiddenException();
        Organisation of = organisations.linked(organisation);
        if (of.isArchived() && permission.isRefusedWhenArchived()) {
            throw Refusal.conflict(page.texts(OrganisationMessages.class).archivedOnlyRead());
        }
        return new Entry(found, of, viewer, kinds);
    }

    private Set<Who> kinds(Viewer viewer, UUID organisation, UUID workshop) {
        Set<Who> kinds = EnumSet.noneOf(Who.class);
        if (viewer.only().isPresent()) return kinds;
        memberships.of(organisation, viewer.person()).ifPresent(membership -> {
            kinds.add(Who.MEMBER);
            if (membership.isSteward()) kinds.add(Who.STEWARD);
        });
        if (facilitators.lead(organisation, workshop, viewer.person())) kinds.add(Who.FACILITATOR);
        return kinds;
    }
}
