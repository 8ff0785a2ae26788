package coop.plenum.identity;

import coop.plenum.access.Who;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Whoever makes this request, by whichever way they signed in; perhaps nobody. */
@RequestScoped
public class Visitor {
    /** The role of those who found organisations; given by the provider or, with links, by configured addresses. */
    public static final String ADMINISTRATOR = Who.ADMINISTRATOR_ROLE;

    /** The attribute of a signed-in identity that holds the person's id. */
    public static final String PERSON = "plenum.person";

    /** The attribute that holds the person's mark. */
    public static final String MARK = "plenum.mark";

    /** The attribute that holds the one thing to which a session by a personal link is confined. */
    public static final String ONLY = "plenum.only";

    private final SecurityIdentity identity;

    Visitor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(identity.getAttribute(PERSON));
    }

    /** The person; 401 (or the way to the sign-in) where there is none. */
    public UUID required() {
        return person().orElseThrow(UnauthorizedException::new);
    }

    /**
     * A name for this person that only their own pages know: the same after every sign-in and on every copy of the
     * application, so that what a browser kept can be given back to the one who typed it. Empty for nobody.
     */
    public String mark() {
        String mark = identity.getAttribute(MARK);
        return mark == null ? "" : mark;
    }

    /** The one thing this visitor may touch, for whoever came by a personal link; empty for all others. */
    public Optional<UUID> only() {
        return Optional.ofNullable(identity.getAttribute(ONLY));
    }

    public boolean isAdministrator() {
        return identity.hasRole(ADMINISTRATOR);
    }
}
