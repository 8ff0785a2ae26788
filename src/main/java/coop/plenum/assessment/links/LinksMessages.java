package coop.plenum.assessment.links;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of personal links. */
@MessageBundle("links")
public interface LinksMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String whatTitle();

    @Message
    String what1();

    @Message
    String what2();

    @Message
    String what3();

    @Message
    String nobody();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String untilWrong(int most);

    @Message
    String waiting(long count);

    @Message
    String makeWaiting(long count);

    @Message
    String members();

    @Message
    String finished();

    @Message
    String begun();

    @Message
    String noLink();

    @Message
    String noAddress();

    @Message
    String state(String key, String made, String until);

    @Message
    String usedOn(String day);

    @Message
    String makeOne();

    @Message
    String makeNew();

    @Message
    String makeNamed(String name);

    @Message
    String withdraw();

    @Message
    String withdrawNamed(String name);

    @Message
    String withdrawnNow(String name);

    @Message
    String makeChosen();

    @Message
    String mailChosen();

    @Message
    String shownOnce();

    @Message
    String mailHint();

    @Message
    String mailed(int count);

    @Message
    String madeMeanwhile();

    @Message
    String chooseSomebody();

    @Message
    String onlyByMail();

    @Message
    String closedAlready();

    @Message
    String slipsTitle();

    @Message
    String onceTitle();

    @Message
    String onceText();

    @Message
    String print();

    @Message
    String allHandedOut();

    @Message
    String slipHow();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String copyNamed(String name);

    @Message
    String slipLimits(String day);

    @Message
    String slipPrivate();

    @Message
    String qr(String name);

    @Message
    String startTitle(String name);

    @Message
    String startLead(String organisation, int minutes);

    @Message
    String startPrivate();

    @Message
    String startInstead(String name);

    @Message
    String start();

    @Message
    String notYou(String name);

    @Message
    String startHint();

    @Message
    String guestTitle();

    @Message
    String guestText(String name);

    @Message
    String guestStay();

    @Message
    String guestClosed();

    @Message
    String guestGoOn();

    @Message
    String leaveTitle();

    @Message
    String leaveText();

    @Message
    String leave();

    @Message
    String ownAccount();

    @Message
    String thatIsAll();

    @Message
    String thatIsAllText();

    @Message
    String closedText();

    @Message
    String shared();

    @Message
    String refusedTitle(String key);

    @Message
    String refusedText(String key);

    @Message
    String refusedHelp();

    @Message
    String refusedSignIn();

    @Message
    String refusedHome();

    @Message
    String tooOften();

    @Message
    String mailSubject(String organisation);

    @Message
    String mailHello(String name);

    @Message
    String mailLead(String organisation);

    @Message
    String sectionTitle();

    @Message
    String sectionText();
}
