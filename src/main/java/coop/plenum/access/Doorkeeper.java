package coop.plenum.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Set;

/**
 * Stands before every endpoint. What depends on an organisation or a network is settled where that is looked up, by
 * {@code Organisations} or {@code Networks}; an endpoint that answers without having looked it up fails, and its
 * transaction with it.
 */
@Needs(Permission.READ_PUBLIC_PAGES)
@Interceptor
@Priority(Doorkeeper.WITHIN_THE_TRANSACTION)
class Doorkeeper {
    static final int WITHIN_THE_TRANSACTION = Interceptor.Priority.LIBRARY_BEFORE;

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
        refuseStrangers(permission);
        admission.needs(permission);
        Object answer = context.proceed();
        boolean forAll = permission.isOpenTo(Set.of(Who.ANYONE));
        if (!forAll && !admission.isSettled()) {
            throw new IllegalStateException("It was never asked who may " + permission);
        }
        return answer;
    }

    private void refuseStrangers(Permission permission) {
        Set<Who> kinds = Who.of(identity);
        // Who has a seat is asked where the seat is looked up.
        if (permission.isOpenTo(kinds) || permission.isForGuests()) return;
        if (identity.isAnonymous()) throw new UnauthorizedException();
        boolean askedLater = permission.isWithinOrganisation() || permission.isWithinNetwork();
        if (!askedLater || kinds.contains(Who.LINK_HOLDER)) throw new ForbiddenException();
    }
}
