package coop.plenum.network.release.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of making a release. */
@MessageBundle("making")
public interface MakingMessages {
    @Message
    String makingTitle();

    @Message
    String makingLead();

    @Message
    String called();

    @Message
    String counted();

    @Message
    String named();

    @Message
    String changed();

    @Message
    String makeText();

    @Message
    String make(int number);

    @Message
    String made(int number);

    @Message
    String notWorthTitle();

    @Message
    String notWorthFew(int count);

    @Message
    String notWorthChanged(int changed, int missing);

    @Message
    String notWorthHidden();

    @Message
    String wouldShow();

    @Message
    String outcome();

    @Message
    String willBeNew();

    @Message
    String willBeKept(int number);
}
