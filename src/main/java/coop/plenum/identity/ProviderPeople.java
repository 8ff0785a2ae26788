package coop.plenum.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;

/**
 * Finds the person behind an identity that a provider vouches for. The identity is issuer and subject; it joins a
 * person who is already here only by an address that the provider has verified.
 */
@ApplicationScoped
class ProviderPeople implements SecurityIdentityAugmentor {
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Session database;

    ProviderPeople(People people, Session database) {
        this.people = people;
        this.database = database;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || identity.getAttribute(Visitor.PERSON) != null) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            Person person = QuarkusTransaction.requiringNew().call(() -> person(token));
            return new SignedIn(person.id(), person.name(), false).identity(identity);
        });
    }

    private Person person(JsonWebToken token) {
        Optional<Person> known = database
                .createNativeQuery(
                        "select p.* from identity i join person p on p.id = i.person_id"
                                + " where i.issuer = :issuer and i.subject = :subject",
                        Person.class)
                .setParameter("issuer", token.getIssuer())
                .setParameter("subject", token.getSubject())
                .getResultList()
                .stream()
                .findFirst();
        return known.orElseGet(() -> join(token));
    }

    /** Two first requests at once meet at the primary key: one of them makes the person, the other finds it. */
    private Person join(JsonWebToken token) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:who, 0))", Object.class)
                .setParameter("who", token.getIssuer() + " " + token.getSubject())
                .getResultList();
        Person person = verifiedAddress(token)
                .map(address -> people.known(address, name(token)))
                .orElseGet(() -> people.addWithoutAddress(name(token)));
        database.flush();
        database.createNativeMutationQuery("insert into identity (issuer, subject, person_id)"
                        + " values (:issuer, :subject, :person) on conflict do nothing")
                .setParameter("issuer", token.getIssuer())
                .setParameter("subject", token.getSubject())
                .setParameter("person", person.id())
                .executeUpdate();
        return person;
    }

    private static Optional<String> verifiedAddress(JsonWebToken token) {
        Object verified = token.getClaim("email_verified");
        String address = token.getClaim("email");
        return "true".equals(String.valueOf(verified)) && address != null ? Optional.of(address) : Optional.empty();
    }

    private static String name(JsonWebToken token) {
        String name = token.getClaim("name");
        String shown = name == null || name.isBlank() ? String.valueOf(token.getName()) : name;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
