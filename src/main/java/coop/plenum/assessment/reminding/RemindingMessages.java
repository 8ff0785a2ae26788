package coop.plenum.assessment.reminding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of reminders. */
@MessageBundle("reminding")
public interface RemindingMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String now(int count);

    @Message
    String withoutAddress(int count);

    @Message
    String stoppedCount(int count);

    @Message
    String lately(int count);

    @Message
    String everybody();

    @Message
    String send(int count);

    @Message
    String sent(int count);

    @Message
    String settings();

    @Message
    String days();

    @Message
    String daysWrong(int most);

    @Message
    String byItself();

    @Message
    String save();

    @Message
    String settingsSaved();

    @Message
    String closedMeanwhile();

    @Message
    String mailSubject(String organisation);

    @Message
    String mailLead(String name, String organisation);

    @Message
    String mailUntil(String until);

    @Message
    String mailStop();

    @Message
    String stopTitle(String organisation);

    @Message
    String stopText();

    @Message
    String stopButton();

    @Message
    String stopped();

    @Message
    String stoppedText();

    @Message
    String resumeButton();

    @Message
    String resumed();
}
