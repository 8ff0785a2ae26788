package coop.plenum.assessment.reminding;

import coop.plenum.assessment.Assessment;
import coop.plenum.platform.Days;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Posts a reminder to everybody whose turn it is. */
@ApplicationScoped
class Reminding {
    private final Reminders reminders;
    private final Outbox outbox;

    Reminding(Reminders reminders, Outbox outbox) {
        this.reminders = reminders;
        this.outbox = outbox;
    }

    /** What a reminder tells. {@code until} is empty where there is no last day. */
    record Telling(String name, String organisation, String until, URI link, URI stop) {}

    @CheckedTemplate(basePath = "reminding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReminderMailText(Telling t) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reminding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReminderMailHtml(Telling t) implements TemplateInstance {}

    /** How many were reminded; {@code otherwise} is the language of those who never chose one. */
    int remind(Assessment assessment, String organisation, URI start, Locale otherwise) {
        List<Reminders.Reader> readers = reminders.take(assessment.organisationId(), assessment.id());
        for (Reminders.Reader reader : readers) {
            Locale language = Reminders.language(reader, otherwise);
            URI stop = start.resolve("/reminders/" + reminders.token(assessment.organisationId(), reader.person()));
            var last = assessment.answerUntil();
            String until = last == null ? "" : Days.inWords(last, language);
            Telling telling = new Telling(reader.name(), organisation, until, start.resolve(assessment.path()), stop);
            RemindingMessages texts = language.equals(Languages.ENGLISH)
                    ? MessageBundles.get(RemindingMessages.class)
                    : MessageBundles.get(RemindingMessages.class, Localized.Literal.of(language.getLanguage()));
            outbox.post(new Letter(
                    reader.address(),
                    texts.mailSubject(organisation),
                    new ReminderMailText(telling).setLocale(language).render(),
                    new ReminderMailHtml(telling).setLocale(language).render(),
                    stop));
        }
        return readers.size();
    }
}
