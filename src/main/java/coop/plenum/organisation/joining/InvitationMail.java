package coop.plenum.organisation.joining;

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

/** Posts the mail with the link of an invitation, in the language that was chosen for it. */
@ApplicationScoped
class InvitationMail {
    private final Outbox outbox;

    InvitationMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What the mail tells. */
    record Telling(String address, String name, String organisation, String by, URI link, Locale language) {}

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationMailText(Telling t, long days) implements TemplateInstance {}

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationMailHtml(Telling t, long days) implements TemplateInstance {}

    void post(Telling telling) {
        long days = Invitations.VALID.toDays();
        Locale language = telling.language();
        JoiningMessages texts = language.equals(Languages.ENGLISH)
                ? MessageBundles.get(JoiningMessages.class)
                : MessageBundles.get(JoiningMessages.class, Localized.Literal.of(language.getLanguage()));
        outbox.post(new Letter(
                telling.address(),
                texts.mailSubject(telling.organisation()),
                new InvitationMailText(telling, days).setLocale(language).render(),
                new InvitationMailHtml(telling, days).setLocale(language).render(),
                null));
    }
}
