package coop.plenum.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of signing in and of one's own account. */
@MessageBundle("identity")
public interface IdentityMessages {
    @Message
    String signInTitle();

    @Message
    String withProvider();

    @Message
    String withProviderText();

    @Message
    String whoToday();

    @Message
    String whoTodayText();

    @Message
    String byMail();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String addressWrong();

    @Message
    String sendLink();

    @Message
    String tooOften();

    @Message
    String sentTitle();

    @Message
    String sentText(String address, int minutes);

    @Message
    String sentNothing();

    @Message
    String openMailbox();

    @Message
    String spendTitle();

    @Message
    String spendText();

    @Message
    String linkSpent();

    @Message
    String mailSubject();

    @Message
    String mailHello();

    @Message
    String mailText(int minutes);

    @Message
    String mailIgnore();

    @Message
    String mailbox();

    @Message
    String mailboxText();

    @Message
    String mailboxEmpty();

    @Message
    String mailTo(String address);

    @Message
    String signedOut();

    @Message
    String accountTitle();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameWrong(int most);

    @Message
    String nameSaved();

    @Message
    String save();

    @Message
    String addressKept(String address);

    @Message
    String signOut();

    @Message
    String signOutEverywhere();

    @Message
    String signOutEverywhereText();
}
