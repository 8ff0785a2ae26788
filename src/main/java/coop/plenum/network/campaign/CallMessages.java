package coop.plenum.network.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what a campaign asks of an organisation, and of the mails that tell it. */
@MessageBundle("call")
public interface CallMessages {
    @Message
    String callOf(String network);

    @Message
    String callLead(String title, String day);

    @Message
    String callClosed(String title);

    @Message
    String yours();

    @Message
    String membersAnswered(int answered, int of);

    @Message
    String notBegun(String questionnaire);

    @Message
    String onlyStewards();

    @Message
    String start();

    @Message
    String startHint();

    @Message
    String use(String period);

    @Message
    String useClosed(String period);

    @Message
    String toAssessment();

    @Message
    String toReport();

    @Message
    String started();

    @Message
    String linked();

    @Message
    String noLonger();

    @Message
    String sharing();

    @Message
    String nothingShared();

    @Message
    String choose();

    @Message
    String changeSharing();

    @Message
    String review();

    @Message
    String receipt();

    @Message
    String receiptLead();

    @Message
    String noReceipt();

    @Message
    String release(int number);

    @Message
    String counted();

    @Message
    String byName();

    @Message
    String mailCalledSubject(String network, String title);

    @Message
    String mailRemindSubject(String network, String title);

    @Message
    String mailCalled(String network, String organisation, String day);

    @Message
    String mailRemind(String network, String organisation, String day);

    @Message
    String mailOpen();

    @Message
    String mailWhy(String organisation);
}
