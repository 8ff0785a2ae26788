package coop.plenum.assessment.reminders;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of reminders. */
@MessageBundle("reminders")
public interface RemindersMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String due(long count);

    @Message
    String withoutAddress(long count);

    @Message
    String makeLinks();

    @Message
    String refusing(long count);

    @Message
    String recent(long count, int days);

    @Message
    String finished(long count);

    @Message
    String send();

    @Message
    String sent(int count);

    @Message
    String whatTheyGet();

    @Message
    String termsTitle();

    @Message
    String days();

    @Message
    String daysUnit();

    @Message
    String daysHint();

    @Message
    String daysWrong(int fewest, int most);

    @Message
    String language();

    @Message
    String languageHint();

    @Message
    String languageName(String tag);

    @Message
    String chooseLanguage();

    @Message
    String automatic();

    @Message
    String automaticHint();

    @Message
    String next(String day);

    @Message
    String save();

    @Message
    String termsSaved();

    @Message
    String closedAlready();

    @Message
    String wayOutTitle(String organisation);

    @Message
    String stopText(String organisation);

    @Message
    String stop();

    @Message
    String stoppedText(String organisation);

    @Message
    String resume();

    @Message
    String stopHint();

    @Message
    String stoppedNow();

    @Message
    String resumedNow();

    @Message
    String noWayTitle();

    @Message
    String noWayText();

    @Message
    String mailSubject(String organisation);

    @Message
    String mailHello(String name);

    @Message
    String mailLead(String organisation, String questionnaire, int minutes);

    @Message
    String mailUntil(String day);

    @Message
    String mailPieces();

    @Message
    String mailPrivate();

    @Message
    String mailStop(String organisation);
}
