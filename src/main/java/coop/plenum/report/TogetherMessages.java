package coop.plenum.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what groups agreed on. */
@MessageBundle("together")
public interface TogetherMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String marks();

    @Message
    String marksLead();

    @Message
    String dimension();

    @Message
    String joint();

    @Message
    String own();

    @Message
    String answers();

    @Message
    String question();

    @Message
    String agreed();

    @Message
    String none();

    @Message
    String yesNo(String value);

    @Message
    String on(String day);

    @Message
    String objections(int count);

    @Message
    String minority(String words);

    @Message
    String informs();

    @Message
    String agreedOn();

    @Message
    String objected();

    @Message
    String onRecord();
}
