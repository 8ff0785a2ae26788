package coop.plenum.organisation;

import coop.plenum.identity.Visitor;
import java.util.Optional;
import java.util.UUID;

/**
 * The signed-in person on whose behalf something is read or changed.
 *
 * @param only the one assessment that whoever came by a personal link may touch
 */
public record Viewer(UUID person, boolean administrator, Optional<UUID> only) {
    /** The viewer behind a request; 401 where nobody is signed in. */
    public static Viewer of(Visitor visitor) {
        return new Viewer(visitor.required(), visitor.isAdministrator(), visitor.only());
    }
}
