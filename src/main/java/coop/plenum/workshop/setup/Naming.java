package coop.plenum.workshop.setup;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import coop.plenum.platform.Page;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Facilitators;
import coop.plenum.workshop.Workshop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Names who leads a workshop, and tells them by mail where. Somebody from outside is known by their address alone. */
@RequestScoped
class Naming {
    private final Facilitators facilitators;
    private final People people;
    private final SignInSettings settings;
    private final Outbox outbox;
    private final Audit audit;
    private final Page page;

    Naming(Facilitators facilitators, People people, SignInSettings settings, Outbox outbox, Audit audit, Page page) {
        this.facilitators = facilitators;
        this.people = people;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.page = page;
    }

    /** What the mail tells. */
    record Told(String by, String organisation, String workshop, URI link) {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FacilitatorMailText(Told t) implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FacilitatorMailHtml(Told t) implements TemplateInstance {}

    /** Whoever sets a workshop up leads it, until they name somebody else. */
    void first(Workshop workshop, UUID person) {
        facilitators.name(workshop, person);
    }

    /**
     * Names the person with this address.
     *
     * @param start where the application is reached
     */
    Person name(Entry entry, String address, String name, URI start) {
        Person person = people.known(address, name);
        people.flush();
        if (!facilitators.name(entry.workshop(), person.id())) return person;
        audit.note(Audit.Entry.of(entry.organisation().id(), entry.viewer().person(), Deed.FACILITATOR_NAMED)
                .concerning(person.id())
                .about(entry.workshop().title()));
        if (settings.mayMail()) post(entry, person, start);
        return person;
    }

    private void post(Entry entry, Person person, URI start) {
        Locale language = person.language().orElse(page.language());
        Told told = new Told(
                page.name(),
                entry.organisation().name(),
                entry.workshop().title(),
                start.resolve(entry.workshop().path()));
        outbox.post(new Letter(
                Objects.requireNonNull(person.address()),
                Page.texts(SetupMessages.class, language)
                        .mailSubject(entry.organisation().name()),
                new FacilitatorMailText(told).setLocale(language).render(),
                new FacilitatorMailHtml(told).setLocale(language).render(),
                null));
    }
}
