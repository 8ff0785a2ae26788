package coop.plenum.network;

import coop.plenum.access.Permission;
import coop.plenum.access.Who;
import coop.plenum.organisation.Viewer;
import java.util.Set;

/** What a viewer is in a network. Only {@link Networks} hands one out, so holding one means being let in. */
public record NetworkStanding(Network network, Viewer viewer, Set<Who> kinds) {
    /** Whether a page may offer this to the viewer. */
    public boolean may(Permission permission) {
        return permission.isOpenTo(kinds);
    }

    public boolean mayRun() {
        return may(Permission.RUN_NETWORK);
    }
}
