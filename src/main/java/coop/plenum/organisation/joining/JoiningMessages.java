package coop.plenum.organisation.joining;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of invitations and of the link for joining. */
@MessageBundle("joining")
public interface JoiningMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String people();

    @Message
    String peopleHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String usualGroup();

    @Message
    String mailLanguage();

    @Message
    String look();

    @Message
    String nobodyGiven();

    @Message
    String tooMany(int most);

    @Message
    String previewTitle();

    @Message
    String willInvite(int count);

    @Message
    String willNot(int count);

    @Message
    String line();

    @Message
    String address();

    @Message
    String name();

    @Message
    String group();

    @Message
    String why();

    @Message
    String verdict(String key);

    @Message
    String andMore(int count);

    @Message
    String send(int count);

    @Message
    String changeList();

    @Message
    String sent(int count);

    @Message
    String justSent(long minutes);

    @Message
    String withdrawn();

    @Message
    String mailSubject(String organisation);

    @Message
    String mailLead(String by, String organisation);

    @Message
    String mailOpen();

    @Message
    String mailLimits(long days);

    @Message
    String mailIgnore();

    @Message
    String invitedTo(String organisation);

    @Message
    String invitedText();

    @Message
    String joinAs(String name);

    @Message
    String joinByAddress(String address);

    @Message
    String notYou();

    @Message
    String join();

    @Message
    String signInFirst();

    @Message
    String signInFirstText();

    @Message
    String spentTitle();

    @Message
    String spentText();

    @Message
    String signIn();

    @Message
    String welcome(String organisation);

    @Message
    String tooOften();

    @Message
    String linkTitle();

    @Message
    String linkLead(long days);

    @Message
    String linkMade();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String linkNow(String until);

    @Message
    String linkJoined(int joined);

    @Message
    String linkOnly(String domain);

    @Message
    String linkMost(int most);

    @Message
    String endLink();

    @Message
    String linkEnded();

    @Message
    String domain();

    @Message
    String domainHint();

    @Message
    String domainWrong();

    @Message
    String most();

    @Message
    String mostHint();

    @Message
    String mostWrong(int most);

    @Message
    String makeLink();

    @Message
    String makeNewLink();

    @Message
    String notAdmitted(String domain);
}
