package coop.plenum.identity.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about what a person may ask of their own data. */
@MessageBundle("rights")
public interface RightsMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String download();

    @Message
    String part(String key);

    @Message
    String field(String key);

    @Message
    String correct();

    @Message
    String eraseTitle();

    @Message
    String eraseLead();

    @Message
    String erase1();

    @Message
    String erase2();

    @Message
    String erase3();

    @Message
    String sure();

    @Message
    String tickFirst();

    @Message
    String eraseButton();

    @Message
    String notYet();

    @Message
    String erasedTitle();

    @Message
    String erasedText();

    @Message
    String back();

    @Message
    String yourData();

    @Message
    String yourDataText();

    @Message
    String privacy();
}
