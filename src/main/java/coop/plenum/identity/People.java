package coop.plenum.identity;

import coop.plenum.platform.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for persons. Who may see a person is for the caller to state: persons belong to no organisation. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
    private static final int LONGEST_ADDRESS = 254;

    private final Clock clock;

    People(Clock clock) {
        this.clock = clock;
    }

    public Optional<Person> byId(UUID id) {
        return findByIdOptional(id);
    }

    public List<Person> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    public Optional<Person> byAddress(String address) {
        return find("address", normalised(address)).firstResultOptional();
    }

    /** The person with this address; a new one of this name where there is none. */
    public Person known(String address, String name) {
        return byAddress(address).orElseGet(() -> add(name, normalised(address)));
    }

    private Person add(String name, @Nullable String address) {
        Person person = new Person(Ids.next(clock), name, address, clock.instant());
        persist(person);
        return person;
    }

    /** A new person of whom no address is known for certain. */
    public Person withoutAddress(String name) {
        return add(name, null);
    }

    /** An address as it is kept: without blanks around it, in lower case. */
    public static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody could be reached there, as far as its form tells. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && text.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+");
    }
}
