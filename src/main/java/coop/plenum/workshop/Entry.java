package coop.plenum.workshop;

import coop.plenum.access.Permission;
import coop.plenum.access.Who;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Viewer;
import java.util.Set;

/** A workshop, and what the viewer is to it. Only {@link Entrance} hands one out, so holding one means being let in. */
public record Entry(Workshop workshop, Organisation organisation, Viewer viewer, Set<Who> kinds) {
    /** Whether a page may offer this to the viewer. */
    public boolean may(Permission permission) {
        return permission.isOpenTo(kinds);
    }

    public boolean mayLead() {
        return may(Permission.LEAD_WORKSHOP);
    }

    public boolean maySetUp() {
        return may(Permission.SET_UP_WORKSHOP);
    }

    /** Whether the viewer belongs to the organisation, and is not only a facilitator from outside. */
    public boolean isMember() {
        return kinds.contains(Who.MEMBER);
    }
}
