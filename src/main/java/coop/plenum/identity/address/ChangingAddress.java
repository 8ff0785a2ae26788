package coop.plenum.identity.address;

import coop.plenum.identity.AddressChanged;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;

/** Moves a person to another address, in two steps: asked for by the person, confirmed by the address. */
@ApplicationScoped
class ChangingAddress {
    private final People people;
    private final AddressChanges changes;
    private final AddressMail mail;
    private final Event<AddressChanged> changed;

    ChangingAddress(People people, AddressChanges changes, AddressMail mail, Event<AddressChanged> changed) {
        this.people = people;
        this.changes = changes;
        this.mail = mail;
        this.changed = changed;
    }

    /** Does the same whether the address is somebody else's or free; only the mail there differs. */
    @Transactional
    void ask(Person person, String address, URI start) {
        String token = changes.make(new AddressChanges.Change(person.id(), address));
        if (people.byAddress(address).isPresent()) mail.postTaken(address);
        else mail.postLink(address, start.resolve("/account/address/link/" + token));
        String old = person.address();
        if (old != null) mail.postAsked(old, address);
    }

    /** Whether the person has the address now; false where it was confirmed before, ran out, or is another's by now. */
    @Transactional
    boolean confirm(AddressChanges.Change change, String token) {
        Optional<Person> person = people.byId(change.person());
        boolean taken = people.byAddress(change.address()).isPresent();
        if (person.isEmpty() || !changes.spend(token) || taken) return false;
        String old = person.get().address();
        person.get().move(change.address());
        people.flush();
        if (old != null) mail.postChanged(old, change.address());
        changed.fire(new AddressChanged(change.person()));
        return true;
    }
}
