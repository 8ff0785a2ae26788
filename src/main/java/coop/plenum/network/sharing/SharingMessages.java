package coop.plenum.network.sharing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what an organisation shares with a network. */
@MessageBundle("sharing")
public interface SharingMessages {
    @Message
    String title();

    @Message
    String lead(String network);

    @Message
    String choices();

    @Message
    String choice(String key);

    @Message
    String choiceText(String key);

    @Message
    String allSeven();

    @Message
    String neverShared();

    @Message
    String quick();

    @Message
    String allAnonymous();

    @Message
    String allNamed();

    @Message
    String nothing();

    @Message
    String oneByOne();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String back();
}
