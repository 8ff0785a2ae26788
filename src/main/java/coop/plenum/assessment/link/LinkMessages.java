package coop.plenum.assessment.link;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of personal links. */
@MessageBundle("link")
public interface LinkMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String who();

    @Message
    String noAddress();

    @Message
    String validUntil(String day);

    @Message
    String used(String day);

    @Message
    String expired();

    @Message
    String days();

    @Message
    String daysWrong(int most);

    @Message
    String chooseSomebody();

    @Message
    String makeAndShow();

    @Message
    String makeAndMail();

    @Message
    String newEndsOld();

    @Message
    String mailed(int count);

    @Message
    String withdraw();

    @Message
    String withdrawNamed(String name);

    @Message
    String withdrawn();

    @Message
    String closedMeanwhile();

    @Message
    String slipsTitle();

    @Message
    String slipsLead();

    @Message
    String slipText(String organisation);

    @Message
    String slipUntil(String day);

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String codeOf(String name);

    @Message
    String back();

    @Message
    String arriveTitle(String organisation);

    @Message
    String arriveText(String name);

    @Message
    String arriveNotYou();

    @Message
    String nobodySees();

    @Message
    String start();

    @Message
    String spentTitle();

    @Message
    String spentText();

    @Message
    String tooOften();

    @Message
    String mailSubject(String organisation);

    @Message
    String mailLead(String name, String organisation);
}
