package coop.plenum.assessment.link;

import coop.plenum.identity.Person;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Posts a personal link in its reader's language. */
@ApplicationScoped
class PersonalLinkMail {
    private final Outbox outbox;

    PersonalLinkMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @CheckedTemplate(basePath = "link", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailText(String name, String organisation, URI link) implements TemplateInstance {}

    @CheckedTemplate(basePath = "link", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailHtml(String name, String organisation, URI link) implements TemplateInstance {}

    void post(Person person, String organisation, URI link, Locale otherwise) {
        Locale language = person.language().orElse(otherwise);
        LinkMessages texts = language.equals(Languages.ENGLISH)
                ? MessageBundles.get(LinkMessages.class)
                : MessageBundles.get(LinkMessages.class, Localized.Literal.of(language.getLanguage()));
        outbox.post(new Letter(
                Objects.requireNonNull(person.address()),
                texts.mailSubject(organisation),
                new LinkMailText(person.name(), organisation, link)
                        .setLocale(language)
                        .render(),
                new LinkMailHtml(person.name(), organisation, link)
                        .setLocale(language)
                        .render(),
                null));
    }
}
