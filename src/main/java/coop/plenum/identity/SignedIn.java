package coop.plenum.identity;

import coop.plenum.platform.Page;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.UUID;

/** A person who has proved who they are. */
public record SignedIn(UUID person, String name, boolean administrator) {
    /** What the framework carries through the request. */
    public SecurityIdentity identity() {
        return attributesOn(QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(person.toString())));
    }

    /** The same on an identity that a provider has made; its roles stay as they are. */
    public SecurityIdentity identity(SecurityIdentity proven) {
        return attributesOn(QuarkusSecurityIdentity.builder(proven));
    }

    private SecurityIdentity attributesOn(QuarkusSecurityIdentity.Builder builder) {
        builder.addAttribute(Visitor.PERSON, person).addAttribute(Page.NAME, name);
        if (administrator) builder.addRole(Visitor.ADMINISTRATOR);
        return builder.build();
    }
}
