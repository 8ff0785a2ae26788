package coop.plenum.identity.signin;

import coop.plenum.identity.AddressChanged;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds the person who has proved who they are, or makes one where this is their first time. */
@ApplicationScoped
class SigningIn {
    private static final int LONGEST_ADDRESS = 254;

    private final People people;
    private final SignInSettings settings;
    private final Session database;
    private final Event<AddressChanged> changed;

    SigningIn(People people, SignInSettings settings, Session database, Event<AddressChanged> changed) {
        this.people = people;
        this.settings = settings;
        this.database = database;
        this.changed = changed;
    }

    /** Whether a link may be mailed to this address: somebody's, or a configured administrator's. */
    boolean mayAsk(String address) {
        // Asked in this order, the database does the same for everybody.
        boolean person = people.byAddress(address).isPresent();
        return person || settings.namesAdministrator(address);
    }

    /** The person who owns this address; an administrator who comes for the first time is made one. */
    @Transactional
    Optional<UUID> byLink(String address) {
        Optional<Person> known = people.byAddress(address);
        if (known.isPresent() || !settings.namesAdministrator(address)) return known.map(Person::id);
        return Optional.of(people.known(address, address.substring(0, address.indexOf('@')))
                .id());
    }

    /**
     * The person behind a provider's token. Issuer and subject decide. Somebody new joins the person who has their
     * address only when the provider vouches for it; otherwise anyone could type another's address there and become
     * them here. Nobody is made a person of whom the provider names no address at all; empty then.
     */
    @Transactional
    Optional<UUID> byProvider(JsonWebToken token) {
        Optional<UUID> known = known(token);
        known.ifPresent(person -> follow(person, token));
        if (known.isPresent() || text(token, "email").isEmpty()) return known;
        return Optional.of(join(token));
    }

    private UUID join(JsonWebToken token) {
        Person person = verifiedAddress(token)
                .map(address -> people.known(address, name(token)))
                .orElseGet(() -> people.withoutAddress(name(token)));
        people.flush();
        database.createNativeMutationQuery(
                        "insert into identity (issuer, subject, person_id) values (:issuer, :subject, :person)")
                .setParameter("issuer", token.getIssuer())
                .setParameter("subject", token.getSubject())
                .setParameter("person", person.id())
                .executeUpdate();
        return person.id();
    }

    /** Takes over an address that was changed at the provider, unless it is another person's here. */
    private void follow(UUID id, JsonWebToken token) {
        Optional<String> address = verifiedAddress(token)
                .map(People::normalised)
                .filter(a -> People.isAddress(a) && people.byAddress(a).isEmpty());
        Optional<Person> person = people.byId(id);
        if (address.isEmpty() || person.isEmpty()) return;
        person.get().move(address.get());
        changed.fire(new AddressChanged(id));
    }

    private Optional<UUID> known(JsonWebToken token) {
        return database.createNativeQuery(
                        "select person_id from identity where issuer = :issuer and subject = :subject", UUID.class)
                .setParameter("issuer", token.getIssuer())
                .setParameter("subject", token.getSubject())
                .getResultStream()
                .findFirst();
    }

    private static Optional<String> verifiedAddress(JsonWebToken token) {
        boolean verified = "true".equals(String.valueOf(token.<Object>getClaim("email_verified")));
        return text(token, "email").filter(a -> verified && a.contains("@") && a.length() <= LONGEST_ADDRESS);
    }

    private static String name(JsonWebToken token) {
        String name = Stream.of("name", "preferred_username", "upn", "sub")
                .flatMap(claim -> text(token, claim).stream())
                .findFirst()
                .orElseThrow();
        return name.substring(0, Math.min(name.length(), Person.LONGEST_NAME));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        @Nullable Object value = token.getClaim(claim);
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }
}
