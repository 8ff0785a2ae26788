package coop.plenum.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What this request needs, and whether it was settled that its visitor may. */
@RequestScoped
public class Admission {
    private @Nullable Permission permission;
    private boolean settled;

    void needs(Permission needed) {
        permission = needed;
        settled = !needed.isWithinOrganisation() && !needed.isWithinNetwork() && !needed.isForGuests();
    }

    /** The permission to ask for; whoever asks has looked up what the visitor is, and refuses where it is not enough. */
    public Permission settle() {
        if (permission == null) throw new IllegalStateException("This endpoint does not state what it needs");
        settled = true;
        return permission;
    }

    boolean isAsked() {
        return permission != null;
    }

    boolean isSettled() {
        return settled;
    }
}
