package coop.plenum.workshop.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of participants' pages. */
@MessageBundle("room")
public interface RoomMessages {
    @Message
    String roomName();

    @Message
    String named();

    @Message
    String anonymous();

    @Message
    String cut();

    @Message
    String back();

    @Message
    String voteWaiting();

    @Message
    String voteUnsent();

    @Message
    String welcome();

    @Message
    String waitForStart();

    @Message
    String youAre(String name);

    @Message
    String yourGroup(String group);

    @Message
    String hereCount(int here);

    @Message
    String promiseTitle();

    @Message
    String promiseNamed();

    @Message
    String promiseAnonymous();

    @Message
    String promiseHidden();

    @Message
    String readAlong();

    @Message
    String lookUp();

    @Message
    String yourVote();

    @Message
    String before(String value);

    @Message
    String changeVote();

    @Message
    String sendVote();

    @Message
    String voteIsIn();

    @Message
    String mayChange();

    @Message
    String notYetVoted();

    @Message
    String yours(String value);

    @Message
    String listen();

    @Message
    String lookAtScreen();

    @Message
    String argument();

    @Message
    String argumentHint();

    @Message
    String sendArgument();

    @Message
    String argumentSent();

    @Message
    String argumentEmpty();

    @Message
    String argumentTooLate();

    @Message
    String argumentsEnough();

    @Message
    String chooseFirst();

    @Message
    String voteTooLate();

    @Message
    String leave();

    @Message
    String joinTitle();

    @Message
    String joinLead();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String goOn();

    @Message
    String wrongCode();

    @Message
    String tooOften();

    @Message
    String full();

    @Message
    String knownAs(String name);

    @Message
    String whoAmI();

    @Message
    String whoAmIHint();

    @Message
    String chooseGroup();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameHintNamed();

    @Message
    String nameTooLong(int most);

    @Message
    String takeSeat();

    @Message
    String noSeatTitle();

    @Message
    String noSeatText();

    @Message
    String typeCode();
}
