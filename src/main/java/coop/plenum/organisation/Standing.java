package coop.plenum.organisation;

import java.util.Optional;

/** What a viewer is in an organisation. Only {@link Organisations} hands one out, so holding one means being let in. */
public record Standing(Organisation organisation, Viewer viewer, Optional<Membership> membership) {
    /** Members answer and read reports; nobody else does. */
    public boolean isMember() {
        return membership.isPresent();
    }

    /** Stewards and platform administrators set up the organisation and its assessments. */
    public boolean mayManage() {
        return viewer.administrator() || isSteward();
    }

    public boolean isSteward() {
        return membership.filter(Membership::isSteward).isPresent();
    }
}
