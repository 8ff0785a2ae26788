package coop.plenum.assessment.reminders;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reminds the members who are due, in the caller's transaction: whoever is marked as reminded has their mail posted. */
@ApplicationScoped
class Reminding {
    private final Reminders reminders;
    private final WaysOut waysOut;
    private final ReminderMail mail;
    private final People people;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Reminding(
            Reminders reminders,
            WaysOut waysOut,
            ReminderMail mail,
            People people,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.reminders = reminders;
        this.waysOut = waysOut;
        this.mail = mail;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends them; how many.
     *
     * @param by the steward who asked for it; null for the application itself
     * @param address the public address of Plenum
     */
    int remind(Reminders.Subject subject, Terms terms, java.util.@Nullable UUID by, URI address) {
        List<Person> due = people.byIds(reminders.claim(subject, terms));
        URI answering = address.resolve(subject.path());
        for (Person reader : due) {
            URI out = address.resolve("/reminders/" + waysOut.make(subject.organisation(), reader.id()));
            outbox.post(mail.written(reader, subject, terms.language(), new ReminderMail.Ways(answering, out)));
        }
        LocalDate next = LocalDate.now(clock).plusDays(terms.everyDays());
        reminders.set(
                subject.organisation(),
                subject.assessment(),
                new Terms(terms.everyDays(), terms.language(), terms.automatic(), next));
        if (!due.isEmpty()) {
            audit.note(new Audit.Entry(subject.organisation(), by, Deed.REMINDED, null, subject.period()));
        }
        return due.size();
    }
}
