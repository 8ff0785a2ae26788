package coop.plenum.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Stands before every endpoint. What depends on an organisation is settled where the organisation is looked up, by
 * {@code Organisations}; an endpoint that answers without having looked it up fails, and its transaction with it.
 */
@Needs(Permission.READ_PUBLIC_PAGES)
@Interceptor
@Priority(Doorkeeper.WITHIN_THE_TRANSACTION)
class Doorkeeper {
    static final int WITHIN_THE_TRANSACTION = Interceptor.Priority.LIBRARY_BEFORE;

    private static final Logger LOG = Logger.getLogger(Doorkeeper.class);

    private final SecurityIdentity identity;
    private final Admission admission;

    Doorkeeper(SecurityIdentity identity, Admission admission) {
        this.identity = identity;
        this.admission = admission;
    }

    @AroundInvoke
    Object ask(InvocationContext context) throws Exception {
        // One endpoint may call another class that is one too: what the first one needs was asked already.
        if (admission.isAsked()) return context.proceed();
        Needs needs = context.getInterceptorBinding(Needs.class);
        Permission permission = needs.value();
        Object answer;
        try {
            refuseStrangers(permission);
            admission.needs(permission);
            answer = context.proceed();
        } catch (RuntimeException refusal) {
            if (isForbidden(refusal)) LOG.infof("Refused to %s: %s", who(), permission);
            throw refusal;
        }
        boolean forAll = permission.isOpenTo(Set.of(Who.ANYONE));
        if (!forAll && !admission.isSettled()) {
            throw new IllegalStateException("It was never asked who may " + permission);
        }
        return answer;
    }

    private static boolean isForbidden(RuntimeException refusal) {
        return refusal instanceof ForbiddenException
                || (refusal instanceof WebApplicationException failure
                        && failure.getResponse().getStatus() == Response.Status.FORBIDDEN.getStatusCode());
    }

    private String who() {
        return identity.isAnonymous()
                ? "nobody signed in"
                : "person " + identity.getPrincipal().getName();
    }

    private void refuseStrangers(Permission permission) {
        Set<Who> kinds = Who.of(identity);
        if (permission.isOpenTo(kinds)) return;
        if (identity.isAnonymous()) throw new UnauthorizedException();
        if (!permission.isWithinOrganisation() || kinds.contains(Who.LINK_HOLDER)) throw new ForbiddenException();
    }
}
