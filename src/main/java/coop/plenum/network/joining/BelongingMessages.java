package coop.plenum.network.joining;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of which organisations belong to a network, and how they join and leave. */
@MessageBundle("belonging")
public interface BelongingMessages {
    @Message
    String search();

    @Message
    String show();

    @Message
    String noneFound();

    @Message
    String noMembersTitle();

    @Message
    String organisation();

    @Message
    String unknown();

    @Message
    String territory();

    @Message
    String remove();

    @Message
    String removeNamed(String name);

    @Message
    String removing(String name);

    @Message
    String removingText();

    @Message
    String removed(String name);

    @Message
    String asking();

    @Message
    String accept();

    @Message
    String acceptNamed(String name);

    @Message
    String decline();

    @Message
    String declineNamed(String name);

    @Message
    String accepted(String name);

    @Message
    String declined(String name);

    @Message
    String invited();

    @Message
    String invitedOn(String day);

    @Message
    String expired();

    @Message
    String again();

    @Message
    String againNamed(String name);

    @Message
    String withdraw();

    @Message
    String withdrawNamed(String name);

    @Message
    String withdrawn();

    @Message
    String justSent(int minutes);

    @Message
    String inviteLead();

    @Message
    String list();

    @Message
    String listHint();

    @Message
    String listFile();

    @Message
    String listFileHint();

    @Message
    String look();

    @Message
    String nothingGiven();

    @Message
    String tooMany(int most);

    @Message
    String previewTitle();

    @Message
    String willInvite(int count);

    @Message
    String willNot(int count);

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
    String invitationSubject(String organisation, String network);

    @Message
    String invitationLead(String network, String organisation);

    @Message
    String invitationOpen();

    @Message
    String invitationLimits(long days);

    @Message
    String invitationIgnore();

    @Message
    String invitationTitle(String network);

    @Message
    String invitationText(String organisation);

    @Message
    String signInFirst();

    @Message
    String signIn();

    @Message
    String whichOne();

    @Message
    String foundNew(String name);

    @Message
    String chooseOne();

    @Message
    String acceptInvitation();

    @Message
    String joined(String network);

    @Message
    String spentTitle();

    @Message
    String spentText();

    @Message
    String tooOften();

    @Message
    String ownNone();

    @Message
    String ownLead();

    @Message
    String askOne();

    @Message
    String askNamed(String name);

    @Message
    String askedNow(String name);

    @Message
    String others();

    @Message
    String askedTitle();

    @Message
    String takeBack();

    @Message
    String takeBackNamed(String name);

    @Message
    String leaveOne();

    @Message
    String leaving(String name);

    @Message
    String leavingText();

    @Message
    String left(String name);

    @Message
    String cancel();

    @Message
    String noCalls();

    @Message
    String comparison();
}
