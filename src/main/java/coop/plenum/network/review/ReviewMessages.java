package coop.plenum.network.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of reviewing a report, and those that both sides read. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message
    String state(String key);

    @Message
    String turn(String side);

    @Message
    String since(String day);

    @Message
    String revisionNo(int number);

    @Message
    String history();

    @Message
    String aReviewer();

    @Message
    String theOrganisation();

    @Message
    String did(String kind);

    @Message
    String conversation();

    @Message
    String conversationLead();

    @Message
    String whole();

    @Message
    String nothingSaid();

    @Message
    String write(String about);

    @Message
    String words();

    @Message
    String send();

    @Message
    String askedTitle();

    @Message
    String askedState(boolean settled, int corrected);

    @Message
    String wordsWrong(int longest);

    @Message
    String overtaken();

    @Message
    String acceptedOn(String day);

    @Message
    String listTitle();

    @Message
    String toList();

    @Message
    String listLead();

    @Message
    String listNone();

    @Message
    String waitsForYou();

    @Message
    String reading(String organisation);

    @Message
    String readingLead();

    @Message
    String confidential();

    @Message
    String toTalk();

    @Message
    String coverNote();

    @Message
    String ownLinks();

    @Message
    String askTitle();

    @Message
    String askLead();

    @Message
    String noFacts();

    @Message
    String fact();

    @Message
    String choose();

    @Message
    String chooseFact();

    @Message
    String why();

    @Message
    String whyWrong(int longest);

    @Message
    String ask();

    @Message
    String askedNow();

    @Message
    String commented();

    @Message
    String acceptTitle();

    @Message
    String acceptLead(String network);

    @Message
    String acceptNote();

    @Message
    String nameMe();

    @Message
    String accept();

    @Message
    String acceptedNow();

    @Message
    String mailSubject(String what, String organisation, String network);

    @Message
    String mailLead(String what, String organisation, String network, String campaign);

    @Message
    String mailOpen();
}
