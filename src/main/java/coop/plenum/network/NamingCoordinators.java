package coop.plenum.network;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Names who runs a network, and tells them by mail where. */
@RequestScoped
class NamingCoordinators {
    private final Coordinators coordinators;
    private final People people;
    private final SignInSettings settings;
    private final Outbox outbox;
    private final Page page;

    NamingCoordinators(Coordinators coordinators, People people, SignInSettings settings, Outbox outbox, Page page) {
        this.coordinators = coordinators;
        this.people = people;
        this.settings = settings;
        this.outbox = outbox;
        this.page = page;
    }

    /** What the mail tells. */
    record Told(String by, String network, URI link) {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoordinatorMailText(Told t) implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoordinatorMailHtml(Told t) implements TemplateInstance {}

    /** @param start where the application is reached */
    Person name(Network network, CoordinatorForm form, URI start) {
        Person person = people.known(form.address(), form.person());
        people.flush();
        if (coordinators.name(network, person.id()) && settings.mayMail()) post(network, person, start);
        return person;
    }

    private void post(Network network, Person person, URI start) {
        Locale language = person.language().orElse(page.language());
        Told told = new Told(page.name(), network.name(), start.resolve(network.path()));
        outbox.post(new Letter(
                Objects.requireNonNull(person.address()),
                Page.texts(NetworkMessages.class, language).mailSubject(network.name()),
                new CoordinatorMailText(told).setLocale(language).render(),
                new CoordinatorMailHtml(told).setLocale(language).render(),
                null));
    }
}
