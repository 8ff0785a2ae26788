package coop.plenum.organisation;

import coop.plenum.identity.Visitor;
import java.util.UUID;

/** The signed-in person on whose behalf something is read or changed. */
public record Viewer(UUID person, boolean administrator) {
    /** The viewer behind a request; 401 where nobody is signed in. */
    public static Viewer of(Visitor visitor) {
        return new Viewer(visitor.required(), visitor.isAdministrator());
    }
}
