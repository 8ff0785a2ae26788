package coop.plenum.assessment.reminders;

import coop.plenum.identity.Person;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a reminder in its reader's language. */
@ApplicationScoped
class ReminderMail {
    private final Questionnaires questionnaires;
    private final Clock clock;

    ReminderMail(Questionnaires questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * What stands in it.
     *
     * @param until the last day to answer, as long as it has not passed
     */
    record Content(
            String name,
            String organisation,
            String questionnaire,
            int minutes,
            @Nullable LocalDate until,
            URI link,
            URI wayOut,
            Locale language) {}

    @CheckedTemplate(basePath = "reminders", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReminderMailText(Content mail) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reminders", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReminderMailHtml(Content mail) implements TemplateInstance {}

    /** The links a reminder carries. */
    record Ways(URI answering, URI out) {}

    Letter written(Person reader, Reminders.Subject subject, Locale otherwise, Ways ways) {
        Locale language = reader.language().orElse(otherwise);
        Questionnaire asked = questionnaires.version(subject.questionnaire());
        LocalDate until = subject.answerUntil();
        Content content = new Content(
                reader.name(),
                subject.organisationName(),
                asked.name().in(language) + " · " + subject.period(),
                asked.minutes(),
                until == null || until.isBefore(LocalDate.now(clock)) ? null : until,
                ways.answering(),
                ways.out(),
                language);
        return new Letter(
                Objects.requireNonNull(reader.address()),
                Page.texts(RemindersMessages.class, language).mailSubject(subject.organisationName()),
                new ReminderMailText(content).setLocale(language).render(),
                new ReminderMailHtml(content).setLocale(language).render(),
                ways.out());
    }
}
