package coop.plenum.assessment.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page on how long things are kept. */
@MessageBundle("retention")
public interface RetentionMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String voices();

    @Message
    String voicesHint();

    @Message
    String turnout();

    @Message
    String turnoutHint();

    @Message
    String months();

    @Message
    String monthsWrong(int least, int most);

    @Message
    String save();

    @Message
    String saved();
}
