package coop.plenum.identity;

import coop.plenum.platform.Hash;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Whoever makes this request, by whichever way they signed in; perhaps nobody. */
@RequestScoped
public class Visitor {
    /** The role of those who found organisations; given by the provider or, with links, by configured addresses. */
    public static final String ADMINISTRATOR = "administrator";

    /** The attribute of a signed-in identity that holds the person's id. */
    static final String PERSON = "plenum.person";

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

    /** Binds what a browser keeps to the person it belongs to; empty for nobody. */
    public String mark() {
        return person().map(p -> Hash.of("mark:" + p).substring(0, 32)).orElse("");
    }

    public boolean isAdministrator() {
        return identity.hasRole(ADMINISTRATOR);
    }
}
