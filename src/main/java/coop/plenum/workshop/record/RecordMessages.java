package coop.plenum.workshop.record;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of records and ballots of workshops. */
@MessageBundle("record")
public interface RecordMessages {
    @Message
    String endTitle();

    @Message
    String stillOpen(long count);

    @Message
    String kept();

    @Message
    String gone();

    @Message
    String cannotUndo();

    @Message
    String endButton();

    @Message
    String goBack();

    @Message
    String ended();

    @Message
    String notYet();

    @Message
    String title();

    @Message
    String on(String day);

    @Message
    String people(int count);

    @Message
    String onPaper(int count);

    @Message
    String rehearsal();

    @Message
    String pdf();

    @Message
    String docx();

    @Message
    String sums(int agreed, int not);

    @Message
    String beside();

    @Message
    String notes();

    @Message
    String notDecided();

    @Message
    String votes();

    @Message
    String choice();

    @Message
    String agreement();

    @Message
    String reopened(int times);

    @Message
    String ballots();

    @Message
    String ballotsHow();

    @Message
    String slip(int number);
}
