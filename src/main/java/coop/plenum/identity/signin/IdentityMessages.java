package coop.plenum.identity.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of signing in and out, of the account and of the mails with links. */
@MessageBundle("identity")
public interface IdentityMessages {
    @Message
    String signIn();

    @Message
    String linkLead();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String addressWrong();

    @Message
    String sendLink();

    @Message
    String cameByLink();

    @Message
    String providerLead();

    @Message
    String providerButton();

    @Message
    String failed();

    @Message
    String noEmailTitle();

    @Message
    String noEmailText();

    @Message
    String noEmailAsk();

    @Message
    String noEmailAgain();

    @Message
    String tooOften();

    @Message
    String sentTitle();

    @Message
    String sentText(long minutes);

    @Message
    String sentNothing();

    @Message
    String askAgain();

    @Message
    String linkTitle();

    @Message
    String linkText(String address);

    @Message
    String linkButton();

    @Message
    String linkHint();

    @Message
    String spentTitle();

    @Message
    String spentText();

    @Message
    String mailSubject();

    @Message
    String mailLead();

    @Message
    String mailLimits(long minutes);

    @Message
    String mailIgnore();

    @Message
    String signedOut();

    @Message
    String signedOutTitle();

    @Message
    String signedOutText();

    @Message
    String signedOutLink();

    @Message
    String account();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameMissing();

    @Message
    String nameTooLong(int most);

    @Message
    String saveName();

    @Message
    String nameSaved();

    @Message
    String noAddress();

    @Message
    String signOutTitle();

    @Message
    String signOutText();

    @Message
    String signOut();

    @Message
    String signOutEverywhereText();

    @Message
    String signOutEverywhere();

    @Message
    String demoTitle();

    @Message
    String demoText();

    @Message
    String orByLink();

    @Message
    String mailbox();

    @Message
    String mailboxText();

    @Message
    String mailboxEmpty();

    @Message
    String mailTo(String address);

    @Message
    String openLink();

    @Message
    String noMail();
}
