package coop.plenum.assessment.links;

import coop.plenum.identity.Person;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Writes the mail with a personal link, in its reader's language; in the steward's where they never chose one. */
@RequestScoped
class LinkMail {
    private final Page page;

    LinkMail(Page page) {
        this.page = page;
    }

    @CheckedTemplate(basePath = "links", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailText(String name, String organisation, URI link, LocalDate until, Locale language)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "links", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailHtml(String name, String organisation, URI link, LocalDate until, Locale language)
            implements TemplateInstance {}

    Letter written(Person reader, MakingLinks.Order order, URI link) {
        Locale language = reader.language().orElse(page.language());
        String organisation = order.standing().organisation().name();
        String plain = new LinkMailText(reader.name(), organisation, link, order.until(), language)
                .setLocale(language)
                .render();
        String html = new LinkMailHtml(reader.name(), organisation, link, order.until(), language)
                .setLocale(language)
                .render();
        String subject = Page.texts(LinksMessages.class, language).mailSubject(organisation);
        return new Letter(Objects.requireNonNull(reader.address()), subject, plain, html, null);
    }
}
