package coop.plenum.organisation;

import coop.plenum.access.Permission;
import coop.plenum.access.Who;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a viewer is in an organisation. Only {@link Organisations} hands one out, so holding one means being let in. */
public record Standing(Organisation organisation, Viewer viewer, Optional<Membership> membership) {
    /** What the viewer is here; empty for strangers. */
    Set<Who> kinds() {
        Set<Who> kinds = EnumSet.noneOf(Who.class);
        if (viewer.only().isPresent()) {
            if (isMember()) kinds.add(Who.LINK_HOLDER);
            return kinds;
        }
        if (viewer.administrator()) kinds.add(Who.ADMINISTRATOR);
        if (isMember()) kinds.add(Who.MEMBER);
        if (isSteward()) kinds.add(Who.STEWARD);
        return kinds;
    }

    /** Whether a page may offer this to the viewer. */
    public boolean may(Permission permission) {
        return permission.isOpenTo(kinds());
    }

    /** Whether an account stands behind the viewer, not just a personal link. */
    public boolean hasAccount() {
        return viewer.only().isEmpty();
    }

    /** Members answer and read reports; nobody else does. */
    public boolean isMember() {
        return membership.isPresent();
    }

    /** Stewards and platform administrators set up the organisation and its people. */
    public boolean mayManage() {
        return may(Permission.MANAGE_MEMBERS);
    }

    public boolean isSteward() {
        return hasAccount() && membership.filter(Membership::isSteward).isPresent();
    }
}
